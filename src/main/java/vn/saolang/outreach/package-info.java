/**
 * How the programme is told: yearly plan of communication, news and guides, contests, the logo kit.
 *
 * <p>Owns: communication plans and activities, articles, contests, logo permissions.<br>
 * Publishes: what was published.
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
package vn.saolang.outreach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
