package vn.saolang.evaluation.model.invite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a seat was told of a meeting, and what it answered.
 *
 * @param sequence 0 for the first invitation, one more each time day, hour or place changed (RFC 5545)
 * @param rsvp null while there is none
 */
public record Invited(
        UUID seat,
        LocalDate heldOn,
        LocalTime startsAt,
        String place,
        int sequence,
        Instant sentAt,
        @Nullable Rsvp rsvp) {

    /** The answer to what was told last; an answer to an earlier day, hour or place counts no more. */
    public @Nullable Rsvp answer() {
        return rsvp == null || rsvp.at().isBefore(sentAt) ? null : rsvp;
    }

    /** Whether day, hour and place are still those told. */
    public boolean tells(LocalDate day, LocalTime hour, String where) {
        return heldOn.equals(day) && startsAt.equals(hour) && place.equals(where);
    }
}
