package vn.saolang.idea;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a potential product for ever; a phone may choose it before the server knows of it. */
public record PotentialId(UUID value) {

    public static PotentialId random() {
        return new PotentialId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static PotentialId parse(String text) {
        try {
            return new PotentialId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("potential product " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
