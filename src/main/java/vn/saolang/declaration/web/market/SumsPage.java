package vn.saolang.declaration.web.market;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.saolang.declaration.app.period.SumQueries.Sum;
import vn.saolang.declaration.app.period.SumQueries.Sums;
import vn.saolang.declaration.web.Periods;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/**
 * Sums of a half-year.
 *
 * @param groups names of the product groups by code
 */
public record SumsPage(Sums sums, Map<String, String> groups) implements Page {

    @Override
    public String titleKey() {
        return "declaration.sums.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Periods.said(sums.period()));
    }

    public Sum total() {
        return sums.lines().getLast();
    }

    public String name(Sum sum) {
        return sum.name().isEmpty() ? Ui.t("declaration.sums.total") : groups.getOrDefault(sum.name(), sum.name());
    }

    public String outputs(Sum sum) {
        return sum.outputs().entrySet().stream()
                .map(one -> Ui.number(one.getValue()) + " " + one.getKey())
                .collect(Collectors.joining("; "));
    }

    /** The query of the page, for its exports. */
    public String query() {
        return "?period=" + sums.period().path() + "&by=" + sums.by();
    }
}
