package vn.saolang.stamp.app.quota;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.NotFound;
import vn.saolang.stamp.app.StarsHeld;
import vn.saolang.stamp.model.quota.MaterialPlan;
import vn.saolang.stamp.model.quota.Quota;
import vn.saolang.stamp.model.quota.Shares;
import vn.saolang.stamp.store.order.OrderStore;
import vn.saolang.stamp.store.quota.PlanStore;
import vn.saolang.stamp.store.quota.RaiseStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** How many stamps a package size may have. Whether the asker may know is the asker's to judge. */
@Component
public class Quotas {

    private final Goods goods;
    private final StarsHeld stars;
    private final Materials materials;
    private final PlanStore plans;
    private final RaiseStore raises;
    private final OrderStore orders;

    Quotas(Goods goods, StarsHeld stars, Materials materials, PlanStore plans, RaiseStore raises, OrderStore orders) {
        this.goods = goods;
        this.stars = stars;
        this.materials = materials;
        this.plans = plans;
        this.raises = raises;
        this.orders = orders;
    }

    /**
     * The quota of a calendar year, as things stand now.
     *
     * @throws NotFound for what is no package size
     */
    public Quota of(ItemId id, int year) {
        PackageSize item = goods.find(id).orElseThrow(() -> new NotFound("package size"));
        Optional<Quota.Material> material = plans.approved(id, year).map(this::worth);
        return Quota.of(
                item,
                year,
                stars.holds(item.product()),
                material.orElse(null),
                raises.sum(id, year),
                orders.counted(id, year));
    }

    private Quota.Material worth(MaterialPlan plan) {
        return new Quota.Material(
                Shares.worth(
                        plan.allotments(),
                        materials.capacities(plan.entity(), plan.year()),
                        plans.claimed(plan.allotments().keySet(), plan.year())),
                plan.yield(),
                plan.unit());
    }
}
