package vn.saolang.traceability;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a lot for ever. */
public record LotId(UUID value) {

    public static LotId random() {
        return new LotId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static LotId parse(String text) {
        try {
            return new LotId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("lot " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
