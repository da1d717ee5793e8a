package vn.saolang.training;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names one person on the list of one class. */
public record ParticipantId(UUID value) {

    public static ParticipantId random() {
        return new ParticipantId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static ParticipantId parse(String text) {
        try {
            return new ParticipantId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("participant " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
