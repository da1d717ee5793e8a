package vn.saolang.traceability;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a place for ever. */
public record PlaceId(UUID value) {

    public static PlaceId random() {
        return new PlaceId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static PlaceId parse(String text) {
        try {
            return new PlaceId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("place " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
