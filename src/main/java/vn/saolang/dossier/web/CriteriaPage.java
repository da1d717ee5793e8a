package vn.saolang.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.web.course.CarriedView;
import vn.saolang.dossier.web.vault.VaultOffer;
import vn.saolang.kernel.ui.Page;

/**
 * Form 02 part III: every criterion with the producer's own answer, description and evidence.
 *
 * @param carried what it goes on from; null for a first evaluation
 * @param vault papers that may be taken, and what rights prove
 */
public record CriteriaPage(
        Met met,
        List<PartView> parts,
        StarsPart stars,
        @Nullable CarriedView carried,
        VaultOffer vault) implements Page {

    /** A part of the set with its criteria. */
    public record PartView(String code, String name, java.math.BigDecimal maxPoints, List<CriterionView> criteria) {}

    @Override
    public String titleKey() {
        return "dossier.criteria.title";
    }
}
