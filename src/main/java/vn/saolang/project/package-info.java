/**
 * Component and priority projects, pilot models, tourism villages.
 *
 * <p>Owns: projects with goals, milestones and photos.<br>
 * Publishes: milestones reached.
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
            "support",
            "training"
        })
@NullMarked
package vn.saolang.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
