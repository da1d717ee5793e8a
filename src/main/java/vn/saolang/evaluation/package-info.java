/**
 * Rounds, councils, their meetings, score sheets and what comes out of them, for the province and for the ministry alike.
 *
 * <p>Owns rounds, council decisions and rules, sessions, sheets and results. Nobody reads another's sheet before a product
 * is closed. Publishes ResultConcluded; implements dossier.EvidenceReader.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "identity",
            "notice",
            "files",
            "papers",
            "regulation",
            "ranking",
            "product",
            "vault",
            "producer",
            "dossier",
            "dossier::*",
            "papers::*"
        })
@NullMarked
package vn.saolang.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
