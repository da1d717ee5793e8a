package vn.saolang.stamp.app.outlet;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;
import vn.saolang.stamp.model.outlet.Outlet;
import vn.saolang.stamp.model.outlet.OutletChanged;
import vn.saolang.stamp.model.outlet.OutletDraft;
import vn.saolang.stamp.model.outlet.OutletRules;
import vn.saolang.stamp.store.outlet.OutletStore;

/** A producer tells where a product can be bought, or takes a place off the page again. */
@Component
public class EditOutlets {

    private final OutletStore outlets;
    private final Products products;
    private final Producers producers;
    private final Events events;
    private final VietnamTime time;

    EditOutlets(OutletStore outlets, Products products, Producers producers, Events events, VietnamTime time) {
        this.outlets = outlets;
        this.products = products;
        this.producers = producers;
        this.events = events;
        this.time = time;
    }

    /**
     * Tells of an outlet.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect of the draft
     * @throws NotFound when the product is not of an entity the actor acts for
     */
    @Transactional
    public UUID add(Actor by, ProductId product, OutletDraft draft) {
        requireMaker(by, product);
        Verdict.of(OutletRules.defects(draft, outlets.countLocked(product))).orThrow();
        Outlet outlet = new Outlet(UUID.randomUUID(), product, draft.name(), draft.address(), draft.web());
        outlets.insert(outlet, by.account(), time.now());
        events.publish(by, new OutletChanged(outlet.id(), product, true));
        return outlet.id();
    }

    /**
     * Takes an outlet off the page.
     *
     * @throws NotFound when it is not told, or not the actor's
     */
    @Transactional
    public void end(Actor by, UUID id) {
        Outlet outlet = outlets.find(id).orElseThrow(() -> new NotFound("outlet"));
        requireMaker(by, outlet.product());
        outlets.end(id, time.now());
        events.publish(by, new OutletChanged(id, outlet.product(), false));
    }

    private void requireMaker(Actor by, ProductId product) {
        boolean maker = products.find(product)
                .filter(one -> producers.isMember(by, one.entity()))
                .isPresent();
        if (!maker) {
            throw new NotFound("product");
        }
    }
}
