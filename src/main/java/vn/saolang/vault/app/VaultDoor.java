package vn.saolang.vault.app;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.producer.Succession;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.model.StoredPaper;
import vn.saolang.vault.store.PaperStore;

/** Whose papers are whose: those of an entity's line are with the entity at its end, those of a product with its owner. */
@Component
public class VaultDoor {

    private final PaperStore papers;
    private final Producers producers;
    private final Products products;
    private final Succession succession;

    VaultDoor(PaperStore papers, Producers producers, Products products, Succession succession) {
        this.papers = papers;
        this.producers = producers;
        this.products = products;
        this.succession = succession;
    }

    /** The entities whose vault the actor keeps: those that have not passed into another. */
    public List<EntitySummary> entitiesOf(Actor actor) {
        return producers.of(actor).stream()
                .filter(one -> succession.currentOf(one.id()).equals(one.id()))
                .toList();
    }

    /**
     * The entity at the end of its line, for its members.
     *
     * @throws NotFound for everybody else
     */
    public EntitySummary entity(Actor actor, EntityId id) {
        EntityId now = succession.currentOf(id);
        if (!actor.has(Role.PRODUCER) || !producers.isMember(actor, now)) {
            throw new NotFound("vault of " + id);
        }
        return producers.find(now).orElseThrow(() -> new NotFound("entity " + now));
    }

    /**
     * A paper, for those that keep it.
     *
     * @throws NotFound for everybody else, as if it did not exist
     */
    public StoredPaper paper(Actor actor, PaperId id) {
        StoredPaper paper = papers.find(id).orElseThrow(() -> new NotFound("paper " + id));
        entity(actor, holderOf(paper));
        return paper;
    }

    /** The entity that keeps the paper today. */
    public EntityId holderOf(StoredPaper paper) {
        ProductId product = paper.paper().product();
        return product == null
                ? succession.currentOf(paper.paper().entity())
                : products.get(product).entity();
    }

    /** What stands on the shelf of an entity: papers of its line, without those whose product went elsewhere. */
    public List<StoredPaper> shelf(EntityId entity) {
        List<ProductId> owned =
                products.of(entity).stream().map(ProductSummary::id).toList();
        return papers.onShelf(succession.lineOf(entity), owned).stream()
                .filter(one -> one.paper().product() == null
                        || owned.contains(Objects.requireNonNull(one.paper().product())))
                .toList();
    }
}
