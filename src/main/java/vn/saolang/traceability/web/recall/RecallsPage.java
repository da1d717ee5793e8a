package vn.saolang.traceability.web.recall;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.traceability.app.recall.RecallQueries;

/** Recalls that concern the reader. */
public record RecallsPage(List<RecallQueries.Listed> recalls) implements Page {

    @Override
    public String titleKey() {
        return "traceability.recalls.title";
    }
}
