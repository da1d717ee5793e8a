package vn.saolang.idea;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names an idea for ever. */
public record IdeaId(UUID value) {

    public static IdeaId random() {
        return new IdeaId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static IdeaId parse(String text) {
        try {
            return new IdeaId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("idea " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
