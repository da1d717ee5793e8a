package vn.saolang.evaluation.web.reconsideration;

import java.util.List;
import vn.saolang.evaluation.app.reconsideration.ReconsiderationQueries.Line;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/** One result, what was asked about it, and the form of whoever may ask or has to answer. */
public record ReconsiderationPage(Line line, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.reconsideration.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(line.result().productName());
    }
}
