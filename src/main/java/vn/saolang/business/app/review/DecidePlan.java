package vn.saolang.business.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanAction;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanWorked;
import vn.saolang.business.app.plan.MovePlan;
import vn.saolang.business.app.plan.PlanDoor;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.review.Answer;
import vn.saolang.business.model.review.ReturnItem;
import vn.saolang.business.model.review.ReviewRules;
import vn.saolang.business.store.plan.PlanStore;
import vn.saolang.business.store.review.ReviewStore;
import vn.saolang.idea.IdeaSummary;
import vn.saolang.idea.Ideas;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;

/** The office's side: answers the questions, sends back with items, approves with number and reason, or refuses. */
@Component
public class DecidePlan {

    private final PlanDoor door;
    private final MovePlan moves;
    private final PlanStore plans;
    private final ReviewStore reviews;
    private final Ideas ideas;
    private final Producers producers;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    DecidePlan(
            PlanDoor door,
            MovePlan moves,
            PlanStore plans,
            ReviewStore reviews,
            Ideas ideas,
            Producers producers,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.moves = moves;
        this.plans = plans;
        this.reviews = reviews;
        this.ideas = ideas;
        this.producers = producers;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** Keeps the answers given so far; questions not yet rated stay open. */
    @Transactional
    public void assess(Actor by, PlanId id, List<Answer> answers) {
        Plan plan = door.locked(by, id);
        moves.check(by, plan, PlanAction.APPROVE);
        Verdict.of(ReviewRules.defects(answers)).orThrow();
        int round = reviews.round(id);
        answers.forEach(answer -> reviews.keep(id, round, answer, by.account(), time.now()));
        events.publish(by, new PlanWorked(id, "ASSESSED", Integer.toString(round)));
    }

    /** Sends the plan back with what has to be mended; at least one item. */
    @Transactional
    public void giveBack(Actor by, PlanId id, List<ReturnItem> items) {
        Plan plan = door.locked(by, id);
        moves.check(by, plan, PlanAction.RETURN);
        Verdict.of(ReviewRules.unreturnable(items)).orThrow();
        int round = reviews.round(id);
        items.forEach(item -> reviews.ask(id, round, item));
        moves.take(by, plan, PlanAction.RETURN, "");
        tell(plan, "business.notice.returned", round);
    }

    /**
     * Approves the plan; a plan that improves a known product is linked with it at once.
     *
     * @param number of the paper that approves it
     * @param day it bears
     */
    @Transactional
    public void approve(Actor by, PlanId id, String number, @Nullable LocalDate day, String reason) {
        Plan plan = door.locked(by, id);
        moves.check(by, plan, PlanAction.APPROVE);
        int round = reviews.round(id);
        Verdict.of(ReviewRules.unapprovable(reviews.answers(id, round), number, day, reason, time.today()))
                .orThrow();
        plans.decide(id, number.strip(), Objects.requireNonNull(day), reason.strip());
        moves.take(by, plan, PlanAction.APPROVE, reason.strip());
        ProductId known =
                ideas.find(plan.summary().idea()).map(IdeaSummary::product).orElse(null);
        if (known != null && plans.ofProduct(known).isEmpty()) {
            plans.link(id, known);
        }
        tell(plan, "business.notice.approved", round);
    }

    /** Refuses the plan as one that cannot be carried out; the idea may have another. */
    @Transactional
    public void refuse(Actor by, PlanId id, String reason) {
        Plan plan = door.locked(by, id);
        moves.check(by, plan, PlanAction.REFUSE);
        Verdict.of(ReviewRules.unreasoned(reason)).orThrow();
        plans.decide(id, null, time.today(), reason.strip());
        moves.take(by, plan, PlanAction.REFUSE, reason.strip());
        tell(plan, "business.notice.refused", reviews.round(id));
    }

    private void tell(Plan plan, String key, int round) {
        notices.send(new NoticeDraft(
                producers.members(plan.summary().entity()),
                key,
                List.of(plan.summary().name()),
                plan.url(),
                key + "-" + plan.summary().id() + "-" + round));
    }
}
