package vn.saolang.business;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.business.app.plan.MovePlan;
import vn.saolang.business.app.plan.OpenPlan;
import vn.saolang.business.app.plan.WritePlan;
import vn.saolang.business.app.progress.AdvisePlan;
import vn.saolang.business.app.progress.KeepMilestones;
import vn.saolang.business.app.review.DecidePlan;
import vn.saolang.business.app.review.RegisterFromPlan;
import vn.saolang.business.model.progress.AdviceDraft;
import vn.saolang.business.model.review.Answer;
import vn.saolang.business.model.review.Question;
import vn.saolang.business.model.review.Rating;
import vn.saolang.business.model.review.ReturnItem;
import vn.saolang.idea.IdeaId;
import vn.saolang.kernel.Actor;
import vn.saolang.product.ProductId;

/** The way of a plan through the verbs, step by step, for those that need one far along: the demo world and tests. */
@Component
public class PlanSteps {

    private final OpenPlan opening;
    private final WritePlan writing;
    private final MovePlan moving;
    private final KeepMilestones milestones;
    private final DecidePlan deciding;
    private final RegisterFromPlan registering;
    private final AdvisePlan advising;

    PlanSteps(
            OpenPlan opening,
            WritePlan writing,
            MovePlan moving,
            KeepMilestones milestones,
            DecidePlan deciding,
            RegisterFromPlan registering,
            AdvisePlan advising) {
        this.opening = opening;
        this.writing = writing;
        this.moving = moving;
        this.milestones = milestones;
        this.deciding = deciding;
        this.registering = registering;
        this.advising = advising;
    }

    /** Begins the plan of a selected idea; the living one when there is one. */
    public PlanId open(Actor producer, IdeaId idea) {
        return opening.open(producer, idea);
    }

    /** Writes a part whole; its fields are those of {@link PlanPart#fields()}, what is not given becomes empty. */
    public void write(Actor by, PlanId id, PlanPart part, Map<String, String> fields) {
        writing.overwrite(by, id, part, fields);
    }

    /** Plans a milestone. */
    public UUID milestone(Actor by, PlanId id, String title, LocalDate due) {
        return milestones.add(by, id, title, due);
    }

    /** Reports a milestone done that was not reported before. */
    public void done(Actor by, PlanId id, UUID milestone, LocalDate on, String result) {
        milestones.report(by, id, milestone, 0, on, result, null, "");
    }

    /**
     * Hands the plan in.
     *
     * @throws vn.saolang.kernel.RefusedException with everything missing
     */
    public void submit(Actor producer, PlanId id) {
        moving.submit(producer, id);
    }

    /** Sends the plan back with one request for a part. */
    public void giveBack(Actor office, PlanId id, PlanPart part, String request) {
        deciding.giveBack(office, id, List.of(new ReturnItem(part.path(), request)));
    }

    /** Answers every question with "enough" and approves, on a paper of this day. */
    public void approve(Actor office, PlanId id, String number, LocalDate day, String reason) {
        deciding.assess(
                office,
                id,
                Arrays.stream(Question.values())
                        .map(question -> new Answer(question, Rating.ENOUGH, ""))
                        .toList());
        deciding.approve(office, id, number, day, reason);
    }

    /** Keeps a visit on this day. */
    public void advise(Actor officer, PlanId id, LocalDate day, String advice, String agreed) {
        advising.note(officer, id, new AdviceDraft(day, "", advice, agreed, null));
    }

    /** Registers the product of an approved plan, in the criteria set the idea named. */
    public ProductId registerProduct(Actor producer, PlanId id) {
        return registering.register(producer, id, "", null);
    }
}
