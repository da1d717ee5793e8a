package vn.saolang.traceability;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a item for ever. */
public record ItemId(UUID value) {

    public static ItemId random() {
        return new ItemId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static ItemId parse(String text) {
        try {
            return new ItemId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("item " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
