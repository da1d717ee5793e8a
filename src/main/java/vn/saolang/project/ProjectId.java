package vn.saolang.project;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a project for ever. */
public record ProjectId(UUID value) {

    public static ProjectId random() {
        return new ProjectId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static ProjectId parse(String text) {
        try {
            return new ProjectId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("project " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
