package vn.saolang.product;

import vn.saolang.kernel.DomainEvent;

/** A product bears another name; papers of before keep the old one. */
public record ProductRenamed(ProductId product) implements DomainEvent {

    @Override
    public String subjectType() {
        return "product";
    }

    @Override
    public String subjectId() {
        return product.toString();
    }
}
