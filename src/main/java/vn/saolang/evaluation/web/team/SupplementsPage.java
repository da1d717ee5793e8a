package vn.saolang.evaluation.web.team;

import java.util.List;
import vn.saolang.evaluation.app.team.HandInSupplement.Asked;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** What the team wants from the entity, through the office, and the forms that answer. */
public record SupplementsPage(Asked asked, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.supplement.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(asked.dossier().productName());
    }

    public String base() {
        return "/dossiers/" + asked.dossier().id();
    }
}
