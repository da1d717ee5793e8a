package vn.saolang.traceability;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a diary entry for ever. */
public record EntryId(UUID value) {

    public static EntryId random() {
        return new EntryId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static EntryId parse(String text) {
        try {
            return new EntryId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("entry " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
