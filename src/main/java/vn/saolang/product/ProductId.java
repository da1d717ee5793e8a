package vn.saolang.product;

import java.util.UUID;

/** Names a product for ever, over all its evaluations. */
public record ProductId(UUID value) {

    public static ProductId random() {
        return new ProductId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
