/**
 * Dossiers (hồ sơ sản phẩm) from the first draft to the province's desk.
 *
 * <p>Purpose: forms 01 and 02 with evidence, sealed submissions, the commune's reception and form 03, the province's check
 * (26/2026 Điều 6, 7.1, 7.2, 7.3a).<br>
 * Owns: dossiers, drafts, evidence links, sealed versions, slips, product codes T-X-STT-YYYY.<br>
 * Offers: {@link vn.saolang.dossier.Dossiers}, {@link vn.saolang.dossier.DossierSteps}.<br>
 * Publishes: {@link vn.saolang.dossier.DossierStepTaken}.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "identity",
            "files",
            "papers",
            "papers::*",
            "regulation",
            "ranking",
            "producer",
            "product",
            "vault"
        })
@NullMarked
package vn.saolang.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
