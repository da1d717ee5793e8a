package vn.saolang.evaluation.web.fairness;

import java.util.List;
import vn.saolang.evaluation.app.fairness.SheetHistory.History;
import vn.saolang.evaluation.model.fairness.Save;
import vn.saolang.kernel.ui.Page;
import vn.saolang.regulation.Criterion;

/** How the scores of one sheet came about, scorings side by side. */
public record SheetHistoryPage(History history) implements Page {

    /** The words of an option as printed; empty for none of them. */
    public String words(Criterion criterion, Save save) {
        Integer option = save.option();
        return option == null
                ? ""
                : criterion.option(option).map(one -> one.text()).orElse("");
    }

    /** Criteria about which something was saved. */
    public List<Criterion> criteria() {
        return history.set().leaves().stream()
                .filter(leaf ->
                        history.saves().stream().anyMatch(one -> one.criterion().equals(leaf.code())))
                .toList();
    }

    @Override
    public String titleKey() {
        return "evaluation.history.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(history.product().productName());
    }
}
