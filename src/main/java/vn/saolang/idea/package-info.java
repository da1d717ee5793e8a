/**
 * Potential products of a village, the meeting that chose one, and ideas on their way to selection.
 *
 * <p>Owns: potential products, surveys, village meetings, ideas, idea councils.<br>
 * Publishes: ideas registered, selected, refused.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "identity",
            "notice",
            "files",
            "papers",
            "papers::*",
            "regulation",
            "programme",
            "producer",
            "producer::*",
            "product",
            "dossier",
            "dossier::*",
            "evaluation",
            "evaluation::*",
            "recognition",
            "recognition::*",
            "traceability",
            "traceability::*",
            "declaration"
        })
@NullMarked
package vn.saolang.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
