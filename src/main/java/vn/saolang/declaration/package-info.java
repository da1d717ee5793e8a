/**
 * What each producer made, earned and sold in half a year.
 *
 * <p>Owns: half-year declarations; the database of products on the market.<br>
 * Publishes: what was declared.
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
            "traceability::*"
        })
@NullMarked
package vn.saolang.declaration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
