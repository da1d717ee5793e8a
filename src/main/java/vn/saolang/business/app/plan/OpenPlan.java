package vn.saolang.business.app.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.business.PlanId;
import vn.saolang.business.PlanOpened;
import vn.saolang.business.PlanPart;
import vn.saolang.business.PlanState;
import vn.saolang.business.PlanSummary;
import vn.saolang.business.model.plan.Plan;
import vn.saolang.business.store.plan.PartStore;
import vn.saolang.business.store.plan.PlanStore;
import vn.saolang.idea.IdeaDraft;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.IdeaSummary;
import vn.saolang.idea.Ideas;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;

/** Begins a business plan for a selected idea; what the idea told stands in it already. */
@Component
public class OpenPlan {

    private final Ideas ideas;
    private final PlanStore plans;
    private final PartStore parts;
    private final Producers producers;
    private final Mandates mandates;
    private final Events events;
    private final VietnamTime time;

    OpenPlan(
            Ideas ideas,
            PlanStore plans,
            PartStore parts,
            Producers producers,
            Mandates mandates,
            Events events,
            VietnamTime time) {
        this.ideas = ideas;
        this.plans = plans;
        this.parts = parts;
        this.producers = producers;
        this.mandates = mandates;
        this.events = events;
        this.time = time;
    }

    /**
     * Begins the plan; the living one of the idea when there is one.
     *
     * @throws NotFound when the idea is not one of an entity the actor acts or prepares for
     * @throws RefusedException when the idea was not selected
     */
    @Transactional
    public PlanId open(Actor by, IdeaId id) {
        IdeaSummary idea = ideas.find(id).orElseThrow(() -> new NotFound("idea " + id));
        if (!producers.isMember(by, idea.entity()) && !mandates.holds(by, idea.entity())) {
            throw new NotFound("idea " + id);
        }
        if (idea.state() != IdeaState.SELECTED) {
            throw new RefusedException(Refusal.whole("business.IDEA_NOT_SELECTED"));
        }
        PlanId fresh = PlanId.random();
        PlanSummary summary = new PlanSummary(fresh, 0, id, idea.entity(), idea.name(), PlanState.DRAFT, null);
        Plan plan = new Plan(
                summary,
                0,
                "",
                idea.commune(),
                Objects.requireNonNullElse(idea.criteriaSet(), ""),
                time.now(),
                null,
                null,
                null,
                "");
        if (!plans.insert(plan)) {
            return plans.ofIdea(id).orElseThrow().summary().id();
        }
        carryOver(fresh, ideas.draft(id));
        events.publish(by, new PlanOpened(fresh, id));
        return fresh;
    }

    private void carryOver(PlanId plan, IdeaDraft draft) {
        put(plan, PlanPart.PRODUCT, "description", draft.description());
        Map<String, String> market = new LinkedHashMap<>();
        market.put("customers", draft.market());
        market.put("advantage", draft.difference());
        put(plan, PlanPart.MARKET, market);
        put(plan, PlanPart.MATERIAL, "sources", draft.material());
    }

    private void put(PlanId plan, PlanPart part, String field, String text) {
        put(plan, part, Map.of(field, text));
    }

    private void put(PlanId plan, PlanPart part, Map<String, String> known) {
        if (known.values().stream().allMatch(String::isBlank)) {
            return;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        part.fields().forEach(field -> fields.put(field, known.getOrDefault(field, "")));
        if (parts.save(plan, part, 0, fields, time.now()).isEmpty()) {
            throw new Stale(part + " of plan " + plan);
        }
    }
}
