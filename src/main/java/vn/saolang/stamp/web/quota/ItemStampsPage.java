package vn.saolang.stamp.web.quota;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.stamp.app.order.ItemStamps;
import vn.saolang.stamp.app.order.StampHome.Seen;
import vn.saolang.stamp.model.quota.MaterialPlan;
import vn.saolang.stamp.model.quota.Quota;
import vn.saolang.stamp.model.quota.Supply;
import vn.saolang.traceability.goods.PackageSize;

/**
 * A package size: where its quota comes from, its plans, its orders.
 *
 * @param thisYear the year of today
 * @param typed what was typed into a refused form
 */
public record ItemStampsPage(Seen seen, int thisYear, Map<String, String> typed, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "stamp.item.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(item().name());
    }

    public ItemStamps stamps() {
        return seen.stamps();
    }

    public Quota quota() {
        return stamps().quota();
    }

    public PackageSize item() {
        return stamps().item();
    }

    public String url() {
        return "/stamps/items/" + item().id();
    }

    /** What was typed into a field of the form, empty when nothing was. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Packages the whole material of a plan would give; 0 when the net content is not told. */
    public long packages(MaterialPlan plan) {
        return item().netContent() == null || item().netUnit() == null
                ? 0
                : Quota.packages(item(), new Quota.Material(plan.material(), plan.yield(), plan.unit()));
    }

    /** A line of a plan with the name of its source; a source that is no longer there has none. */
    public record Line(String name, BigDecimal quantity) {}

    public List<Line> lines(MaterialPlan plan) {
        List<Line> lines = new ArrayList<>();
        plan.allotments()
                .forEach((source, quantity) -> lines.add(new Line(
                        seen.supplies().stream()
                                .filter(one -> one.source().equals(source))
                                .map(Supply::name)
                                .findFirst()
                                .orElse("–"),
                        quantity)));
        return lines;
    }
}
