package vn.saolang.stamp.web.outlet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.outlet.OutletQueries.Sold;

/**
 * The producer's places of sale, by product, with the form of a new one.
 *
 * @param typed as it was typed when it was refused; empty for a blank form
 */
public record OutletsPage(List<Sold> sold, Map<String, String> typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "stamp.outlets.title";
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Names of the products by id. */
    public Map<String, String> products() {
        Map<String, String> names = new LinkedHashMap<>();
        sold.forEach(one -> names.put(one.product().toString(), one.name()));
        return names;
    }
}
