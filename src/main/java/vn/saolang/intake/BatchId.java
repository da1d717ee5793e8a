package vn.saolang.intake;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a list that was handed in. */
public record BatchId(UUID value) {

    public static BatchId random() {
        return new BatchId(UUID.randomUUID());
    }

    /**
     * Reads an id from an address.
     *
     * @throws NotFound when it is none
     */
    public static BatchId parse(String text) {
        try {
            return new BatchId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("list " + text);
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
