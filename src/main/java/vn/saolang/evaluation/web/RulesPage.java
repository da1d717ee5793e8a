package vn.saolang.evaluation.web;

import java.util.List;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** One version of the council's rules, and the form that enters the signed decision. */
public record RulesPage(CouncilRules rules, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.rules.version";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(rules.version()));
    }
}
