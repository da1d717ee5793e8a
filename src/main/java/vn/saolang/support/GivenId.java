package vn.saolang.support;

import java.util.UUID;

/** Names an entry of the ledger for ever. */
public record GivenId(UUID value) {

    public static GivenId random() {
        return new GivenId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
