package vn.saolang.idea.app.entry;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.idea.IdeaId;
import vn.saolang.idea.IdeaMoved;
import vn.saolang.idea.IdeaState;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.store.entry.IdeaStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;

/** A selected idea became a product. */
@Component
public class LinkProduct {

    private final IdeaStore ideas;
    private final IdeaQueries queries;
    private final Products products;
    private final Events events;

    LinkProduct(IdeaStore ideas, IdeaQueries queries, Products products, Events events) {
        this.ideas = ideas;
        this.queries = queries;
        this.products = products;
        this.events = events;
    }

    @Transactional
    public void link(Actor by, IdeaId id, ProductId product) {
        Idea idea = queries.get(id);
        boolean theirs = products.find(product)
                .filter(one -> Objects.equals(one.entity(), idea.entity()))
                .isPresent();
        if (idea.state() != IdeaState.SELECTED || !theirs) {
            throw new RefusedException(Refusal.whole("idea.NOT_LINKED"));
        }
        if (!ideas.link(idea, product)) {
            throw new Stale("idea " + id);
        }
        events.publish(by, new IdeaMoved("IdeaLinked", id, Map.of("product", product.toString())));
    }
}
