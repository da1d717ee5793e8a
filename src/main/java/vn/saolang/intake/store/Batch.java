package vn.saolang.intake.store;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.intake.BatchId;
import vn.saolang.intake.BatchState;
import vn.saolang.intake.IntakeKind;
import vn.saolang.territory.UnitRef;

/**
 * A list that was handed in.
 *
 * @param unit of the office whose list it is
 * @param askedBy who had it taken in or back last; null before
 */
public record Batch(
        BatchId id,
        IntakeKind kind,
        UnitRef unit,
        String fileName,
        BatchState state,
        UUID uploadedBy,
        Instant uploadedAt,
        @Nullable UUID askedBy,
        @Nullable Instant settledAt) {}
