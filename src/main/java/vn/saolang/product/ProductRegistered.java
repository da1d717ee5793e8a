package vn.saolang.product;

import vn.saolang.kernel.DomainEvent;

/** A new product exists. */
public record ProductRegistered(ProductId product) implements DomainEvent {

    @Override
    public String subjectType() {
        return "product";
    }

    @Override
    public String subjectId() {
        return product.toString();
    }
}
