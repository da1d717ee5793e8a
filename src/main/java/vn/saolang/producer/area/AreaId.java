package vn.saolang.producer.area;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a raw-material area for ever. */
public record AreaId(UUID value) {

    public static AreaId random() {
        return new AreaId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static AreaId parse(String text) {
        try {
            return new AreaId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("area");
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
