package vn.saolang.evaluation.web.fairness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.saolang.evaluation.app.fairness.FairnessQueries.AfterSession;
import vn.saolang.evaluation.store.fairness.HistoryStore.Listed;
import vn.saolang.kernel.ui.Page;

/** A session looked back upon: figures of its members once it is over, and the histories that may be read. */
public record SessionFairnessPage(AfterSession after, List<Listed> sheets) implements Page {

    public String base() {
        return "/sessions/" + after.room().session().id();
    }

    /** The sheets product by product, none of them empty. */
    public List<List<Listed>> byProduct() {
        return List.copyOf(sheets.stream()
                .collect(Collectors.groupingBy(Listed::product, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** Whether the figures are only the reader's own. */
    public boolean onlyOwn() {
        return after.products().isEmpty();
    }

    @Override
    public String titleKey() {
        return "evaluation.fairness.session.title";
    }
}
