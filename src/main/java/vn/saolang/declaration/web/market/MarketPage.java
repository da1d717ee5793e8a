package vn.saolang.declaration.web.market;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.declaration.app.period.MarketQueries.Asked;
import vn.saolang.declaration.app.period.MarketQueries.MarketLine;
import vn.saolang.declaration.app.period.MarketQueries.Sort;
import vn.saolang.declaration.model.OutputUnits;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/**
 * The products on the market.
 *
 * @param groups names of the product groups by code
 */
public record MarketPage(Paged<MarketLine> found, Asked asked, Map<String, String> groups, OutputUnits units)
        implements Page {

    @Override
    public String titleKey() {
        return "declaration.market-data.title";
    }

    public String output(MarketLine line) {
        var figures = line.declaration().figures();
        return Ui.number(figures.output()) + " " + units.name(figures.unit());
    }

    /** The query as asked, without its page; empty when nothing is asked. */
    public String query() {
        StringBuilder query = new StringBuilder();
        add(query, "q", asked.words());
        add(query, "group", asked.group());
        add(query, "stars", asked.stars());
        add(query, "market", asked.market());
        add(query, "channel", asked.channel());
        add(query, "sort", asked.sort() == Sort.NAME ? null : asked.sort());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
