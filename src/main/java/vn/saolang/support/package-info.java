/**
 * Support given to producers, and what each product received.
 *
 * <p>Owns: support policies, requests, the ledger of support, consulting notes, rewards.<br>
 * Publishes: support requested, decided, delivered, confirmed.
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
            "declaration",
            "idea",
            "business"
        })
@NullMarked
package vn.saolang.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
