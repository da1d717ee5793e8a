package vn.saolang.stamp.app.quota;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.quota.MaterialPlan;
import vn.saolang.stamp.model.quota.PlanDraft;
import vn.saolang.stamp.model.quota.PlanRules;
import vn.saolang.stamp.model.quota.PlanState;
import vn.saolang.stamp.store.quota.PlanStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;

/** The province office approves a material plan with its yield, or refuses it with a reason (26/2026 Điều 9.4a). */
@Component
public class DecidePlan {

    private static final int LONGEST = 2000;

    private final PlanStore plans;
    private final Materials materials;
    private final StampScope scope;
    private final Goods goods;
    private final Producers producers;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    DecidePlan(
            PlanStore plans,
            Materials materials,
            StampScope scope,
            Goods goods,
            Producers producers,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.plans = plans;
        this.materials = materials;
        this.scope = scope;
        this.goods = goods;
        this.producers = producers;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /**
     * Approves the plan; from now on it counts, in the place of the one before.
     *
     * @param note may be empty
     * @throws RefusedException when its material is no longer there: less capacity is approved, or others have it
     * @throws Stale when it was replaced or decided meanwhile
     */
    @Transactional
    public void approve(Actor by, UUID id, String note) {
        MaterialPlan plan = toDecide(by, id, note);
        plans.lockMaterial(plan.entity());
        PlanDraft again = new PlanDraft(plan.year(), plan.yield(), plan.grounds(), plan.allotments());
        List<Refusal> defects = PlanRules.defects(again, materials.supplies(plan.entity(), plan.year(), plan.item()));
        Verdict.of(defects).orThrow();
        decide(by, plan, true, note);
    }

    /**
     * Refuses the plan; the one that counted goes on counting.
     *
     * @throws RefusedException without a reason
     * @throws Stale when it was replaced or decided meanwhile
     */
    @Transactional
    public void refuse(Actor by, UUID id, String reason) {
        if (reason.isBlank()) {
            throw new RefusedException(Refusal.of("stamp.REASON_MISSING", "note"));
        }
        decide(by, toDecide(by, id, reason), false, reason);
    }

    /** Those that may not even read it learn nothing; readers that may not decide are told so. */
    private MaterialPlan toDecide(Actor by, UUID id, String note) {
        MaterialPlan plan = plans.find(id).orElseThrow(() -> new NotFound("plan"));
        scope.requireReader(by, plan.entity());
        if (!scope.isProvinceOffice(by, plan.entity()) || scope.isMember(by, plan.entity())) {
            throw new Forbidden("deciding on plan " + id);
        }
        if (note.length() > LONGEST) {
            throw new RefusedException(Refusal.of("stamp.TOO_LONG", "note", Integer.toString(LONGEST)));
        }
        if (plan.state() != PlanState.DECLARED) {
            throw new Stale("plan " + id);
        }
        return plan;
    }

    private void decide(Actor by, MaterialPlan plan, boolean approved, String note) {
        if (!plans.decide(plan, approved, note.strip(), by, time.now())) {
            throw new Stale("plan " + plan.id());
        }
        String item = goods.find(plan.item()).map(PackageSize::name).orElse("");
        String key = approved ? "stamp.notice.plan-approved" : "stamp.notice.plan-refused";
        notices.send(new NoticeDraft(
                producers.members(plan.entity()),
                key,
                List.of(item, Integer.toString(plan.year())),
                "/stamps/items/" + plan.item() + "?year=" + plan.year(),
                key + "/" + plan.id()));
        events.publish(
                by,
                new StampStep(
                        "MaterialPlanDecided",
                        plan.item().toString(),
                        Map.of(
                                "year", Integer.toString(plan.year()),
                                "revision", Integer.toString(plan.revision()),
                                "state", approved ? "APPROVED" : "REFUSED")));
    }
}
