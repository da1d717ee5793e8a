package vn.saolang.programme.model.body;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in a body for a term.
 *
 * @param post what they are in their agency
 * @param to first day on which they no longer sat, null while they sit
 * @param endedWhy reason and decision of the end, empty while they sit
 */
public record Member(
        UUID id,
        Seat seat,
        String name,
        String post,
        String agency,
        String decision,
        LocalDate from,
        @Nullable LocalDate to,
        String endedWhy) {

    /** Whether they sit on that day. */
    public boolean sitsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
