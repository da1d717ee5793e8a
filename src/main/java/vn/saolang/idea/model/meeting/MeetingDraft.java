package vn.saolang.idea.model.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * A meeting as written down.
 *
 * @param base the version it changes; null for a new one
 * @param hamlet the village that meets
 * @param place where exactly
 */
public record MeetingDraft(
        MeetingId id,
        @Nullable Integer base,
        UnitRef commune,
        String hamlet,
        String place,
        @Nullable LocalDate heldOn,
        String chair,
        String secretary,
        Presence presence,
        String opinions,
        String conclusion,
        List<Candidate> candidates) {

    public MeetingDraft {
        candidates = List.copyOf(candidates);
    }
}
