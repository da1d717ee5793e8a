package vn.saolang.dossier.web;

import java.util.List;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.kernel.ui.Page;

/** Form 02 part III: every criterion with the producer's own answer, description and evidence. */
public record CriteriaPage(Met met, List<PartView> parts, StarsPart stars) implements Page {

    /** A part of the set with its criteria. */
    public record PartView(String code, String name, java.math.BigDecimal maxPoints, List<CriterionView> criteria) {}

    @Override
    public String titleKey() {
        return "dossier.criteria.title";
    }
}
