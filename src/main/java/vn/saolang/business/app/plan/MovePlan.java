package vn.saolang.business.app.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanAction;
import vn.saolang.business.PlanDecided;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanState;
import vn.saolang.business.PlanStepTaken;
import vn.saolang.business.model.plan.PartText;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.plan.PlanLifecycle;
import vn.saolang.business.model.plan.PlanRules;
import vn.saolang.business.store.plan.MilestoneStore;
import vn.saolang.business.store.plan.PartStore;
import vn.saolang.business.store.plan.PlanStore;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.territory.Territory;

/** Takes one step of the lifecycle: only from the right state, only by whom the table names, always recorded. */
@Component
public class MovePlan {

    private static final int LONGEST_REASON = 2000;
    private static final int SHORTEST_REASON = 3;

    private final PlanDoor door;
    private final PlanStore plans;
    private final PartStore parts;
    private final MilestoneStore milestones;
    private final Territory territory;
    private final Accounts accounts;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    MovePlan(
            PlanDoor door,
            PlanStore plans,
            PartStore parts,
            MilestoneStore milestones,
            Territory territory,
            Accounts accounts,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.territory = territory;
        this.accounts = accounts;
        this.notices = notices;
        this.door = door;
        this.plans = plans;
        this.parts = parts;
        this.milestones = milestones;
        this.events = events;
        this.time = time;
    }

    /**
     * Hands the plan in.
     *
     * @throws RefusedException with everything that is still missing or cannot be
     */
    @Transactional
    public void submit(Actor by, PlanId id) {
        Plan plan = door.locked(by, id);
        check(by, plan, PlanAction.SUBMIT);
        Verdict.of(missing(id)).orThrow();
        take(by, plan, PlanAction.SUBMIT, "");
        String province = territory.provinceOf(plan.commune()).ref().key();
        notices.send(new NoticeDraft(
                accounts.withRole(Role.PROVINCE_OFFICE, province).stream()
                        .map(Account::id)
                        .toList(),
                "business.notice.submitted",
                List.of(plan.summary().name()),
                plan.url() + "/review",
                "plan-submitted-" + id + "-" + plan.version()));
    }

    /** What stands against handing the plan in; each names its part as the field. */
    public List<Refusal> missing(PlanId id) {
        Map<PlanPart, PartText> all = parts.all(id);
        List<Refusal> refusals = new ArrayList<>();
        for (PartText part : all.values()) {
            List<Refusal> lacking = PlanRules.lacking(part, all);
            if (!lacking.isEmpty()) {
                refusals.add(Refusal.of(
                        "business.PART_UNFINISHED",
                        part.part().path(),
                        part.part().key(),
                        Integer.toString(lacking.size())));
            }
        }
        if (milestones.of(id).isEmpty()) {
            refusals.add(Refusal.of("business.NO_MILESTONE", "milestones"));
        }
        return refusals;
    }

    /** Takes the plan back while nobody has decided. */
    @Transactional
    public void takeBack(Actor by, PlanId id) {
        Plan plan = door.locked(by, id);
        take(by, plan, PlanAction.TAKE_BACK, "");
    }

    /** Gives the plan up, with the reason. */
    @Transactional
    public void abandon(Actor by, PlanId id, String reason) {
        Plan plan = door.locked(by, id);
        check(by, plan, PlanAction.ABANDON);
        requireReason(reason);
        take(by, plan, PlanAction.ABANDON, reason.strip());
    }

    /** Confirms that the plan was carried out: each milestone is done. */
    @Transactional
    public void complete(Actor by, PlanId id, String note) {
        Plan plan = door.locked(by, id);
        check(by, plan, PlanAction.COMPLETE);
        if (milestones.of(id).stream().anyMatch(one -> !one.isDone())) {
            throw new RefusedException(Refusal.whole("business.MILESTONES_OPEN"));
        }
        take(by, plan, PlanAction.COMPLETE, note.strip());
    }

    static void requireReason(String reason) {
        int length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            throw new RefusedException(Refusal.of("business.REASON", "reason"));
        }
    }

    /**
     * The step the actor may take.
     *
     * @throws Forbidden when the actor may read the plan but never takes such a step
     * @throws RefusedException with business.NOT_NOW when the plan's state does not allow it
     */
    public Step<PlanState, PlanAction> check(Actor by, Plan plan, PlanAction action) {
        boolean ever = PlanLifecycle.TABLE.steps().stream()
                .filter(step -> step.action() == action)
                .flatMap(step -> step.who().stream())
                .anyMatch(role -> door.holds(by, plan, role));
        if (!ever) {
            throw new Forbidden(action + " on plan " + plan.summary().id());
        }
        return PlanLifecycle.TABLE
                .find(plan.summary().state(), action)
                .orElseThrow(() -> new RefusedException(Refusal.whole("business.NOT_NOW")));
    }

    /** Takes the step and records it; decisions are told by {@link PlanDecided}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Actor by, Plan plan, PlanAction action, String note) {
        Step<PlanState, PlanAction> step = check(by, plan, action);
        PlanId id = plan.summary().id();
        if (!plans.move(id, plan.version(), step.to(), time.now())) {
            throw new Stale("plan " + id);
        }
        plans.insertStep(id, action, step.from(), step.to(), note, by.account(), time.now());
        DomainEvent event =
                switch (action) {
                    case APPROVE, RETURN, REFUSE ->
                        new PlanDecided(id, plan.summary().idea(), step.to(), step.event());
                    default -> new PlanStepTaken(id, step.from(), step.to(), step.event());
                };
        events.publish(by, event);
    }
}
