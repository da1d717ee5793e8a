package vn.saolang.evaluation.web.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.app.session.SessionQueries.Whole;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.kernel.ui.Page;

/** What the council found, the best first, with the reasons. Only concluded products are on it. */
public record ResultsPage(Whole whole, List<ResultSummary> results, Map<UUID, List<SheetLine>> sheets) implements Page {

    /** A finished sheet that those at the table and the office may print, after closing. */
    public record SheetLine(UUID sheet, UUID product, String name) {}

    /** Whether the reader prepares the reasons letters. */
    public boolean writesReasons() {
        return whole.room().seat() == null || whole.room().is(SeatRole.SECRETARY);
    }

    /** The product a result is about. */
    public @Nullable UUID productOf(ResultSummary result) {
        return whole.products().stream()
                .filter(one -> one.dossier().equals(result.dossier().value()))
                .map(ScoredProduct::id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public String titleKey() {
        return "evaluation.results.title";
    }
}
