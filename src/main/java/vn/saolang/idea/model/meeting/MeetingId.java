package vn.saolang.idea.model.meeting;

import java.util.UUID;
import vn.saolang.kernel.NotFound;

/** Names a village meeting. */
public record MeetingId(UUID value) {

    public static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    /**
     * The id an address names.
     *
     * @throws NotFound when the text is no id
     */
    public static MeetingId parse(String text) {
        try {
            return new MeetingId(UUID.fromString(text));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("meeting " + text.length());
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
