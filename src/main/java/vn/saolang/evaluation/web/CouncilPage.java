package vn.saolang.evaluation.web;

import java.util.List;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** A council: its seats, whom the law wants on it, and the form that enters the signed decision. */
public record CouncilPage(Council council, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.council.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(council.name());
    }

    public boolean draft() {
        return council.state() == CouncilState.DRAFT;
    }
}
