package vn.saolang.idea;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.idea.app.entry.IdeaQueries;
import vn.saolang.idea.app.entry.LinkProduct;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;

/** What other modules may ask about ideas. */
@Component
public class Ideas {

    private final IdeaQueries queries;
    private final LinkProduct linking;

    Ideas(IdeaQueries queries, LinkProduct linking) {
        this.queries = queries;
        this.linking = linking;
    }

    public Optional<IdeaSummary> find(IdeaId id) {
        return queries.find(id).map(Idea::summary);
    }

    /**
     * The idea.
     *
     * @throws vn.saolang.kernel.NotFound when there is none
     */
    public IdeaSummary get(IdeaId id) {
        return queries.get(id).summary();
    }

    /** What the idea says, for forms that begin with it. */
    public IdeaDraft draft(IdeaId id) {
        return queries.get(id).draft();
    }

    /** The ideas of an entity, newest first. */
    public List<IdeaSummary> of(EntityId entity) {
        return queries.of(List.of(entity)).stream().map(Idea::summary).toList();
    }

    /** The ideas with this state that the actor may see, newest first, at most 500. */
    public List<IdeaSummary> in(IdeaState state, Actor actor) {
        return queries.in(state, actor).stream().map(Idea::summary).toList();
    }

    /** Whether the actor may read the idea: its maker, those with a mandate, the offices over its commune. */
    public boolean mayRead(Actor actor, IdeaId id) {
        return queries.find(id).filter(idea -> queries.mayRead(actor, idea)).isPresent();
    }

    /**
     * The idea became this product.
     *
     * @throws vn.saolang.kernel.RefusedException when it is not selected or the product is another entity's
     */
    public void becameProduct(Actor by, IdeaId id, ProductId product) {
        linking.link(by, id, product);
    }
}
