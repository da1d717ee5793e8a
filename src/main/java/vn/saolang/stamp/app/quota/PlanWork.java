package vn.saolang.stamp.app.quota;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.StampScope.Reach;
import vn.saolang.stamp.model.quota.MaterialPlan;
import vn.saolang.stamp.store.quota.PlanStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** Material plans that wait for the province office. */
@Component
public class PlanWork implements WorkSource {

    private final PlanStore plans;
    private final StampScope scope;
    private final Goods goods;
    private final Producers producers;

    PlanWork(PlanStore plans, StampScope scope, Goods goods, Producers producers) {
        this.plans = plans;
        this.scope = scope;
        this.goods = goods;
        this.producers = producers;
    }

    /** The plans that wait for the actor's office, the oldest first. */
    public List<MaterialPlan> waiting(Actor actor) {
        if (!actor.has(Role.PROVINCE_OFFICE)) {
            return List.of();
        }
        Reach reach = scope.reach(actor, List.of(Role.PROVINCE_OFFICE));
        return plans.waiting(reach.everything(), reach.unitKeys());
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        return waiting(actor).stream()
                .map(plan -> new WorkItem(
                        "stamp.work.plans",
                        "stamp.work.plan",
                        List.of(
                                goods.find(plan.item()).map(PackageSize::name).orElse(""),
                                producers
                                        .find(plan.entity())
                                        .map(EntitySummary::name)
                                        .orElse("")),
                        "/stamps/items/" + plan.item() + "?year=" + plan.year(),
                        null))
                .toList();
    }
}
