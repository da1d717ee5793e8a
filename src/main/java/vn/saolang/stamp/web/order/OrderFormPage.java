package vn.saolang.stamp.web.order;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.order.ItemStamps;

/**
 * The form that orders stamps.
 *
 * @param typed what was typed
 * @param years that may be ordered for
 * @param lastsUntil the day on which the stock without this order is used up; null when nobody can tell
 */
public record OrderFormPage(
        ItemStamps stamps,
        Map<String, String> typed,
        List<Integer> years,
        @Nullable LocalDate lastsUntil,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "stamp.order.new.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(stamps.item().name());
    }

    /** Whether the orderer was warned and has to accept it. */
    public boolean warned() {
        return refusals.stream().anyMatch(one -> one.code().equals("stamp.WOULD_OUTLIVE"))
                || typed.containsKey("outlive");
    }

    public Map<String, String> yearChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        years.forEach(year -> choices.put(year.toString(), year.toString()));
        return choices;
    }
}
