package vn.saolang.training;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a class for ever. */
public record ClassId(UUID value) {

    public static ClassId random() {
        return new ClassId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static ClassId parse(String text) {
        try {
            return new ClassId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("class " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
