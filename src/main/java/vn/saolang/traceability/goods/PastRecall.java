package vn.saolang.traceability.goods;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recall of a lot, open or over.
 *
 * @param reason code of {@code RecallReason}, see {@link CalledBack}
 * @param endedAt null while it is open
 */
public record PastRecall(
        UUID recall,
        String lotCode,
        String reason,
        String finding,
        Instant since,
        @Nullable Instant endedAt) {}
