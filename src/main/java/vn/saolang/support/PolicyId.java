package vn.saolang.support;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a support policy for ever. */
public record PolicyId(UUID value) {

    public static PolicyId random() {
        return new PolicyId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static PolicyId parse(String text) {
        try {
            return new PolicyId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("support policy " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
