package vn.saolang.business.app.progress;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanWorked;
import vn.saolang.business.app.plan.PlanDoor;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.progress.Advice;
import vn.saolang.business.model.progress.AdviceDraft;
import vn.saolang.business.store.review.AdviceStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.Producers;

/** Keeps what an officer advised on site; the producer reads it at once. */
@Component
public class AdvisePlan {

    private final PlanDoor door;
    private final AdviceStore store;
    private final Notices notices;
    private final Producers producers;
    private final Events events;
    private final VietnamTime time;

    AdvisePlan(
            PlanDoor door, AdviceStore store, Notices notices, Producers producers, Events events, VietnamTime time) {
        this.door = door;
        this.store = store;
        this.notices = notices;
        this.producers = producers;
        this.events = events;
        this.time = time;
    }

    /**
     * Keeps a visit, by an officer of the plan's commune or province, in any state of the plan.
     *
     * @throws Forbidden when the actor may read the plan but does not advise on it
     */
    @Transactional
    public UUID note(Actor by, PlanId id, AdviceDraft draft) {
        Plan plan = door.locked(by, id);
        if (!door.isAdvising(by, plan)) {
            throw new Forbidden("advising on plan " + id);
        }
        Verdict.of(draft.defects(time.today())).orThrow();
        Advice one = new Advice(
                UUID.randomUUID(),
                id,
                Objects.requireNonNull(draft.visitedOn()),
                draft.place().strip(),
                draft.advice().strip(),
                draft.agreed().strip(),
                draft.followUp(),
                by.account());
        store.insert(one, time.now());
        events.publish(by, new PlanWorked(id, "ADVICE", one.id().toString()));
        notices.send(new NoticeDraft(
                producers.members(plan.summary().entity()),
                "business.notice.advice",
                java.util.List.of(plan.summary().name()),
                plan.url() + "/progress#advice",
                "plan-advice-" + one.id()));
        return one.id();
    }
}
