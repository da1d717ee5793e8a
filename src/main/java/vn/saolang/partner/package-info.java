/**
 * Consultants, partners and credit: who can help, and what came of it.
 *
 * <p>Owns: the registry of partners, needs, introductions, loans, shared brands, study tours.<br>
 * Publishes: introductions and loans and their outcome.
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
            "business",
            "support"
        })
@NullMarked
package vn.saolang.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
