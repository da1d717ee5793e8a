/**
 * Training: who should learn what, classes, attendance, certificates.
 *
 * <p>Owns: the training framework, classes, enrolments, attendance, certificates, trainers and artisans.<br>
 * Publishes: classes held.
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
package vn.saolang.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
