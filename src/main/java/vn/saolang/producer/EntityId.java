package vn.saolang.producer;

import java.util.UUID;

/** Names an entity for ever. */
public record EntityId(UUID value) {

    public static EntityId random() {
        return new EntityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
