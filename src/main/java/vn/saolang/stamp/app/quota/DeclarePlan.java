package vn.saolang.stamp.app.quota;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.order.OrderRules;
import vn.saolang.stamp.model.quota.MaterialPlan;
import vn.saolang.stamp.model.quota.PlanDraft;
import vn.saolang.stamp.model.quota.PlanRules;
import vn.saolang.stamp.model.quota.PlanState;
import vn.saolang.stamp.model.quota.Supply;
import vn.saolang.stamp.store.quota.PlanStore;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** A producer tells how much material of a year it means for a package size, and what it yields; the office decides on it. */
@Component
public class DeclarePlan {

    private final Goods goods;
    private final StampScope scope;
    private final Materials materials;
    private final PlanStore plans;
    private final Events events;
    private final VietnamTime time;

    DeclarePlan(Goods goods, StampScope scope, Materials materials, PlanStore plans, Events events, VietnamTime time) {
        this.goods = goods;
        this.scope = scope;
        this.materials = materials;
        this.plans = plans;
        this.events = events;
        this.time = time;
    }

    /**
     * Declares a plan; it takes the place of one that still waits, and the approved one counts until this one is approved.
     *
     * @throws RefusedException with every defect
     * @throws NotFound when the item is not the actor's
     */
    @Transactional
    public UUID declare(Actor by, ItemId id, PlanDraft draft) {
        PackageSize item = goods.find(id).orElseThrow(() -> new NotFound("package size"));
        scope.requireMember(by, item.entity());
        if (!OrderRules.isOpen(draft.year(), time.today())) {
            throw new RefusedException(Refusal.of("stamp.ORDER_YEAR", "year"));
        }
        plans.lockMaterial(item.entity());
        List<Supply> supplies = materials.supplies(item.entity(), draft.year(), id);
        Verdict.of(PlanRules.defects(draft, supplies)).orThrow();
        MaterialPlan plan = plan(by, item, draft, supplies);
        int revision = plans.insert(plan);
        events.publish(
                by,
                new StampStep(
                        "MaterialPlanDeclared",
                        id.toString(),
                        Map.of(
                                "year", Integer.toString(draft.year()),
                                "revision", Integer.toString(revision),
                                "material", plan.material().toPlainString(),
                                "yield", plan.yield().toPlainString())));
        return plan.id();
    }

    private MaterialPlan plan(Actor by, PackageSize item, PlanDraft draft, List<Supply> supplies) {
        return new MaterialPlan(
                UUID.randomUUID(),
                item.id(),
                item.entity(),
                draft.year(),
                0,
                PlanRules.units(draft.allotments(), supplies).getFirst(),
                Objects.requireNonNull(draft.yield()),
                draft.grounds().strip(),
                draft.allotments(),
                PlanState.DECLARED,
                by.account(),
                time.now(),
                null,
                null,
                "");
    }
}
