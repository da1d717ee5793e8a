/**
 * Business plans: from a selected idea to a plan that was found feasible and is carried out.
 *
 * <p>Owns: business plans, assessments, milestones.<br>
 * Publishes: plans handed in, returned, approved.
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
            "idea"
        })
@NullMarked
package vn.saolang.business;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
