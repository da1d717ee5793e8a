package vn.saolang.evaluation.model.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member does not take part in one product.
 *
 * @param seat the member's seat
 * @param endedAt when somebody admitted the member again, null while it stands
 */
public record Recusal(
        UUID id,
        UUID product,
        UUID seat,
        String name,
        Origin origin,
        ConflictKind kind,
        String reason,
        Instant at,
        @Nullable Instant endedAt,
        @Nullable String endedReason) {

    /** Whose word it rests on. */
    public enum Origin {
        /** The member's own. */
        DECLARED,
        /** The chair's or the office's, on a signal or on what they know. */
        DECIDED
    }

    /** Whether it stands. */
    public boolean standing() {
        return endedAt == null;
    }
}
