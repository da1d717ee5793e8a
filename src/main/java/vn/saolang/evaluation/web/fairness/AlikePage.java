package vn.saolang.evaluation.web.fairness;

import java.util.List;
import java.util.Map;
import vn.saolang.evaluation.app.fairness.PatternQueries.Pair;
import vn.saolang.kernel.ui.Page;

/**
 * Products with the same evidence and different stars.
 *
 * @param differences criteria in which they may differ, 0 to 2
 * @param places names of communes and scopes
 */
public record AlikePage(int differences, List<Pair> pairs, Map<String, String> places) implements Page {

    public String place(String key) {
        return places.getOrDefault(key, key);
    }

    @Override
    public String titleKey() {
        return "evaluation.alike.title";
    }
}
