package vn.saolang.stamp.web.quota;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.order.StampHome.Seen;

/**
 * The form of a material plan.
 *
 * @param typed what was typed, else what the plan before told
 */
public record PlanFormPage(Seen seen, int year, Map<String, String> typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "stamp.plan.new.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(seen.stamps().item().name(), Integer.toString(year));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public String url() {
        return "/stamps/items/" + seen.stamps().item().id();
    }
}
