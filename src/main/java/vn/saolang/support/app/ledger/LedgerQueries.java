package vn.saolang.support.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.business.PlanId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.support.Given;
import vn.saolang.support.app.SupportScope;
import vn.saolang.support.app.SupportScope.Reach;
import vn.saolang.support.model.ledger.GivenEntry;
import vn.saolang.support.model.ledger.GivenFilter;
import vn.saolang.support.model.ledger.KindSum;
import vn.saolang.support.store.ledger.GivenStore;

/** Reads what was given. */
@Component
public class LedgerQueries {

    private static final int SIZE = 50;

    private final GivenStore ledger;
    private final SupportScope scope;
    private final Products products;
    private final Producers producers;

    LedgerQueries(GivenStore ledger, SupportScope scope, Products products, Producers producers) {
        this.ledger = ledger;
        this.scope = scope;
        this.products = products;
        this.producers = producers;
    }

    /**
     * What a producer received.
     *
     * @param product the product it is narrowed to, null for all
     * @param records whether the reader may write into it
     */
    public record Held(
            EntitySummary entity,
            @Nullable ProductSummary product,
            List<ProductSummary> products,
            List<GivenEntry> entries,
            boolean records) {

        public Held {
            products = List.copyOf(products);
            entries = List.copyOf(entries);
        }
    }

    /**
     * The ledger of a producer.
     *
     * @throws NotFound for those that may not read it
     */
    public Held held(Actor actor, EntityId entity) {
        EntitySummary summary = scope.requireReader(actor, entity);
        return new Held(
                summary,
                null,
                products.of(entity),
                ledger.ofEntities(List.of(entity.value())),
                scope.records(actor, entity));
    }

    /** The ledger of a product. */
    public Held held(Actor actor, ProductId id) {
        ProductSummary product = products.get(id);
        EntitySummary summary = scope.requireReader(actor, product.entity());
        return new Held(
                summary, product, List.of(product), ledger.ofProduct(id), scope.records(actor, product.entity()));
    }

    /** The latest entries of the producers an actor acts for. */
    public List<GivenEntry> own(Actor actor) {
        return ledger.ofEntities(
                producers.of(actor).stream().map(one -> one.id().value()).toList());
    }

    /** What the actor's offices see, newest first. */
    public Paged<GivenEntry> page(Actor actor, GivenFilter filter, int page) {
        Reach reach = scope.reach(actor);
        return ledger.page(reach.everything(), reach.unitKeys(), filter, page, SIZE);
    }

    /** All of it, for a file. */
    public List<GivenEntry> all(Actor actor, GivenFilter filter) {
        List<GivenEntry> all = new ArrayList<>();
        Reach reach = scope.reach(actor);
        for (int page = 0; ; page++) {
            Paged<GivenEntry> next = ledger.page(reach.everything(), reach.unitKeys(), filter, page, 500);
            all.addAll(next.items());
            if (!next.hasNext()) {
                return all;
            }
        }
    }

    public List<KindSum> sums(Actor actor, GivenFilter filter) {
        Reach reach = scope.reach(actor);
        return ledger.sums(reach.everything(), reach.unitKeys(), filter);
    }

    /** Whose entry it is. */
    public EntityId entityOf(UUID given) {
        return ledger.find(given).map(one -> one.given().entity()).orElseThrow(() -> new NotFound("given " + given));
    }

    public List<Given> of(ProductId product) {
        return standing(ledger.ofProduct(product).stream());
    }

    public List<Given> of(EntityId entity) {
        return standing(ledger.ofEntities(List.of(entity.value())).stream());
    }

    public List<Given> of(PlanId plan) {
        return standing(ledger.ofPlan(plan).stream());
    }

    private static List<Given> standing(Stream<GivenEntry> entries) {
        return entries.filter(GivenEntry::stands).map(GivenEntry::given).toList();
    }
}
