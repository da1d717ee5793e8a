package vn.saolang.stamp;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names an order of stamps for ever. */
public record OrderId(UUID value) {

    public static OrderId random() {
        return new OrderId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static OrderId parse(String text) {
        try {
            return new OrderId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("order " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
