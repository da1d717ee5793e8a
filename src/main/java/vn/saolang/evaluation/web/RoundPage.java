package vn.saolang.evaluation.web;

import java.util.List;
import vn.saolang.evaluation.app.RoundQueries.Whole;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** One round: its dossiers, its meetings, and the form that calls another meeting. */
public record RoundPage(
        Whole whole, List<Council> councils, List<CouncilRules> rules, Typed typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return whole.round().extra() ? "evaluation.round.extra-name" : "evaluation.round.name";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(
                Integer.toString(whole.round().number()),
                Integer.toString(whole.round().year()));
    }

    public boolean anyFree() {
        return whole.candidates().stream().anyMatch(one -> one.free());
    }
}
