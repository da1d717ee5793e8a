package vn.saolang.business;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.business.app.plan.PlanQueries;
import vn.saolang.idea.IdeaId;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/** What other modules may ask about business plans. */
@Component
public class Plans {

    private final PlanQueries queries;

    Plans(PlanQueries queries) {
        this.queries = queries;
    }

    public Optional<PlanSummary> find(PlanId id) {
        return queries.find(id);
    }

    /** The living plan of an idea, else the last one that was refused or given up. */
    public Optional<PlanSummary> ofIdea(IdeaId idea) {
        return queries.ofIdea(idea);
    }

    /** The plan a product was registered from. */
    public Optional<PlanSummary> ofProduct(ProductId product) {
        return queries.ofProduct(product);
    }

    /** The plans of an entity, the newest first. */
    public List<PlanSummary> of(EntityId entity) {
        return queries.of(entity);
    }

    /** Whether the actor may read the plan. */
    public boolean mayRead(Actor actor, PlanId id) {
        return queries.mayRead(actor, id);
    }

    /**
     * The loan a plan reckons with, in đồng; 0 when none, empty while its numbers are not whole.
     */
    public Optional<java.math.BigDecimal> loanOf(PlanId id) {
        return queries.loanOf(id);
    }

    /** What one part of a plan says, for forms that begin with it; fields not written are empty. */
    public java.util.Map<String, String> part(PlanId id, PlanPart part) {
        return queries.part(id, part);
    }
}
