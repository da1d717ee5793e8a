package vn.saolang.support;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a support request for ever. */
public record RequestId(UUID value) {

    public static RequestId random() {
        return new RequestId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static RequestId parse(String text) {
        try {
            return new RequestId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("support request " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
