package vn.saolang.traceability.model.recall;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.LotId;

/**
 * A lot, and everything made from it, is called back.
 *
 * @param finding what was found
 * @param advice what buyers shall do
 * @param office key of the unit whose office called it back, "VN" for the ministry; null when its maker did
 * @param endedBecause why it is over; null while it is open
 * @param version counted up by each change
 */
public record Recall(
        UUID id,
        LotId lot,
        RecallReason reason,
        String finding,
        String advice,
        UUID startedBy,
        @Nullable String office,
        Instant startedAt,
        String eventId,
        @Nullable Instant endedAt,
        @Nullable String endedBecause,
        int version) {

    public RecallState state() {
        return endedAt == null ? RecallState.OPEN : RecallState.ENDED;
    }

    public boolean isOpen() {
        return endedAt == null;
    }
}
