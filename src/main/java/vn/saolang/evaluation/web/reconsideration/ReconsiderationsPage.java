package vn.saolang.evaluation.web.reconsideration;

import java.util.List;
import vn.saolang.evaluation.app.reconsideration.ReconsiderationQueries.Line;
import vn.saolang.kernel.ui.Page;

/** Results the reader may ask to have looked at again, or has to answer about. */
public record ReconsiderationsPage(List<Line> lines) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.reconsiderations.title";
    }
}
