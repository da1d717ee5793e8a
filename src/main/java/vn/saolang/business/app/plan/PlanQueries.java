package vn.saolang.business.app.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanAction;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanSummary;
import vn.saolang.business.model.finance.FinanceInput;
import vn.saolang.business.model.finance.FinanceReading;
import vn.saolang.business.model.plan.PartText;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.model.plan.PlanLifecycle;
import vn.saolang.business.model.progress.Advice;
import vn.saolang.business.model.progress.Milestone;
import vn.saolang.business.model.review.ReturnItem;
import vn.saolang.business.store.plan.MilestoneStore;
import vn.saolang.business.store.plan.PartStore;
import vn.saolang.business.store.plan.PlanStore;
import vn.saolang.business.store.plan.PlanStore.StepLine;
import vn.saolang.business.store.review.AdviceStore;
import vn.saolang.business.store.review.ReviewStore;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.IdeaSummary;
import vn.saolang.idea.Ideas;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;

/** Questions about business plans. */
@Component
public class PlanQueries {

    private final PlanStore plans;
    private final PartStore parts;
    private final MilestoneStore milestones;
    private final ReviewStore reviews;
    private final AdviceStore advice;
    private final PlanDoor door;
    private final MovePlan moves;
    private final Ideas ideas;
    private final Producers producers;
    private final Mandates mandates;

    PlanQueries(
            PlanStore plans,
            PartStore parts,
            MilestoneStore milestones,
            ReviewStore reviews,
            AdviceStore advice,
            PlanDoor door,
            MovePlan moves,
            Ideas ideas,
            Producers producers,
            Mandates mandates) {
        this.plans = plans;
        this.parts = parts;
        this.milestones = milestones;
        this.reviews = reviews;
        this.advice = advice;
        this.door = door;
        this.moves = moves;
        this.ideas = ideas;
        this.producers = producers;
        this.mandates = mandates;
    }

    /**
     * A plan as one reader meets it.
     *
     * @param writer whether the reader may write its parts now
     * @param writes whether the reader belongs to those who write it, now or in another state
     * @param advising whether the reader may keep notes of visits
     * @param acts steps the reader may take now
     */
    public record Met(
            Plan plan,
            boolean owner,
            boolean writes,
            boolean writer,
            boolean advising,
            Set<PlanAction> acts,
            Map<PlanPart, PartText> parts,
            List<Milestone> milestones) {

        public String url() {
            return plan.url();
        }

        /** The part as stored. */
        public PartText part(PlanPart part) {
            return Objects.requireNonNull(parts.get(part));
        }
    }

    /** @throws NotFound when it is not the actor's to read */
    public Met meet(Actor actor, PlanId id) {
        Plan plan = door.read(actor, id);
        boolean writes = door.isWriter(actor, plan);
        Set<PlanAction> acts = PlanLifecycle.TABLE.steps().stream()
                .filter(step -> step.from() == plan.summary().state()
                        && step.who().stream().anyMatch(role -> door.holds(actor, plan, role)))
                .map(step -> step.action())
                .collect(Collectors.toSet());
        return new Met(
                plan,
                door.isOwner(actor, plan),
                writes,
                writes && plan.summary().state().isWritten(),
                door.isAdvising(actor, plan),
                acts,
                parts.all(id),
                milestones.of(id));
    }

    /** What stands against handing it in. */
    public List<Refusal> missing(PlanId id) {
        return moves.missing(id);
    }

    /** What the last return asked for; empty when it was not returned. */
    public List<ReturnItem> asked(PlanId id) {
        return reviews.items(id, reviews.round(id));
    }

    public List<StepLine> steps(PlanId id) {
        return plans.steps(id);
    }

    public List<Advice> advice(PlanId id) {
        return advice.of(id);
    }

    public Optional<PlanSummary> find(PlanId id) {
        return plans.find(id).map(Plan::summary);
    }

    public Optional<PlanSummary> ofIdea(IdeaId idea) {
        return plans.ofIdea(idea).map(Plan::summary);
    }

    public Optional<PlanSummary> ofProduct(ProductId product) {
        return plans.ofProduct(product).map(Plan::summary);
    }

    public List<PlanSummary> of(EntityId entity) {
        return plans.ofEntities(List.of(entity)).stream().map(Plan::summary).toList();
    }

    public boolean mayRead(Actor actor, PlanId id) {
        try {
            door.read(actor, id);
            return true;
        } catch (NotFound _) {
            return false;
        }
    }

    public Optional<BigDecimal> loanOf(PlanId id) {
        @Nullable
        FinanceInput input = FinanceReading.of(part(id, PlanPart.FINANCE)).input();
        return Optional.ofNullable(input).map(one -> one.loan().amount());
    }

    public Map<String, String> part(PlanId id, PlanPart part) {
        return Objects.requireNonNull(parts.all(id).get(part)).fields();
    }

    /** The plans of all entities the actor acts or prepares for, the newest first. */
    public List<Plan> own(Actor actor) {
        return plans.ofEntities(entities(actor));
    }

    /** The selected ideas of the actor's entities that have no living plan yet. */
    public List<IdeaSummary> waitingIdeas(Actor actor) {
        return entities(actor).stream()
                .flatMap(entity -> ideas.of(entity).stream())
                .filter(idea -> idea.state() == IdeaState.SELECTED)
                .filter(idea -> ofIdea(idea.id())
                        .filter(plan -> !vn.saolang.business.PlanState.dead().contains(plan.state()))
                        .isEmpty())
                .toList();
    }

    private List<EntityId> entities(Actor actor) {
        List<EntityId> all = new ArrayList<>(
                producers.of(actor).stream().map(EntitySummary::id).toList());
        all.addAll(mandates.entitiesOf(actor));
        return all.stream().distinct().toList();
    }
}
