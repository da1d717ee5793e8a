package vn.saolang.producer;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names an entity for ever. */
public record EntityId(UUID value) {

    public static EntityId random() {
        return new EntityId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static EntityId parse(String text) {
        try {
            return new EntityId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("entity " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
