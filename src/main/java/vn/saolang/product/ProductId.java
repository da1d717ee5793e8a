package vn.saolang.product;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a product for ever, over all its evaluations. */
public record ProductId(UUID value) {

    public static ProductId random() {
        return new ProductId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static ProductId parse(String text) {
        try {
            return new ProductId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("product " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
