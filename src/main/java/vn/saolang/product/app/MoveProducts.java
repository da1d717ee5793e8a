package vn.saolang.product.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Possessions;
import vn.saolang.producer.SuccessionTookEffect;
import vn.saolang.product.ProductMoved;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.store.HistoryStore;

/** When an entity passes into another its products go over, in a split those that were named. */
@Component
class MoveProducts implements Possessions {

    private final ProductQueries products;
    private final HistoryStore history;
    private final Events events;

    MoveProducts(ProductQueries products, HistoryStore history, Events events) {
        this.products = products;
        this.history = history;
        this.events = events;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SuccessionTookEffect succession) {
        for (EntityId from : succession.predecessors()) {
            for (ProductSummary product : products.of(from)) {
                boolean goes = succession.parts().isEmpty()
                        || succession.parts().contains(product.id().value());
                if (goes
                        && history.move(
                                product.id(),
                                from,
                                succession.successor(),
                                succession.succession(),
                                succession.day())) {
                    events.publish(
                            Actor.system("succession"), new ProductMoved(product.id(), from, succession.successor()));
                }
            }
        }
    }

    @Override
    public Map<UUID, String> of(EntityId entity) {
        Map<UUID, String> names = new LinkedHashMap<>();
        products.of(entity).forEach(one -> names.put(one.id().value(), one.name()));
        return names;
    }
}
