package vn.saolang.evaluation.web.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.kernel.ui.Page;

/** What the council found, the best first, with the reasons. Only concluded products are on it. */
public record ResultsPage(Whole whole, List<ResultSummary> results, Map<UUID, List<SheetLine>> sheets) implements Page {

    /** A finished sheet that those at the table and the office may print, after closing. */
    public record SheetLine(UUID sheet, UUID product, String name) {}

    @Override
    public String titleKey() {
        return "evaluation.results.title";
    }
}
