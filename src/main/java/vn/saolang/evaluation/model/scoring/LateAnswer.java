package vn.saolang.evaluation.model.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that came when it could not count any more; kept as it came.
 *
 * @param criterion empty for the overall comment of the sheet
 * @param said when it was typed, as the device says; shown, never used for an order or a deadline
 * @param since when the cause came about, null where that is no moment
 */
public record LateAnswer(
        UUID account,
        String member,
        UUID product,
        String productName,
        String criterion,
        @Nullable Integer option,
        String comment,
        @Nullable Instant said,
        Instant arrived,
        LateCause cause,
        @Nullable Instant since) {}
