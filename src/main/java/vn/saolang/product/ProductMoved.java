package vn.saolang.product;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/** A product belongs to another entity by a succession; old papers keep the name of the old one. */
public record ProductMoved(ProductId product, EntityId from, EntityId to) implements DomainEvent {

    @Override
    public String subjectType() {
        return "product";
    }

    @Override
    public String subjectId() {
        return product.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("from", from.toString(), "to", to.toString());
    }
}
