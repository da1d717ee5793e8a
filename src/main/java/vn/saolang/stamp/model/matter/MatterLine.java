package vn.saolang.stamp.model.matter;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as one line of a list.
 *
 * @param itemName null when nobody knows whose goods they are
 * @param reports how many of the public told of it
 * @param finding null until it was looked into
 */
public record MatterLine(
        UUID id,
        int number,
        String typedCode,
        @Nullable String itemName,
        @Nullable String entityName,
        MatterState state,
        Instant openedAt,
        @Nullable UUID assignedTo,
        int reports,
        @Nullable Finding finding) {

    /** Whole days since it was opened. */
    public long ageAt(Instant now) {
        return java.time.Duration.between(openedAt, now).toDays();
    }
}
