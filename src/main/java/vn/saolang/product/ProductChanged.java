package vn.saolang.product;

import vn.saolang.kernel.DomainEvent;

/** What is known of a product was changed. */
public record ProductChanged(ProductId product) implements DomainEvent {

    @Override
    public String subjectType() {
        return "product";
    }

    @Override
    public String subjectId() {
        return product.toString();
    }
}
