package vn.saolang.producer.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.producer.EntityId;

/**
 * A stored link contract of a producer.
 *
 * @param version counted up by each change
 * @param details complete: nothing that is needed is null
 * @param file the scan, null when none was given
 * @param endedOn the day from which it no longer holds, when it was ended before its time
 */
public record Contract(
        ContractId id,
        EntityId entity,
        int version,
        ContractDraft details,
        @Nullable FileId file,
        @Nullable String fileName,
        @Nullable LocalDate endedOn,
        @Nullable String endedWhy) {

    public LocalDate from() {
        return Objects.requireNonNull(details.validFrom());
    }

    public LocalDate until() {
        return Objects.requireNonNull(details.validUntil());
    }

    public CapacityUnit unit() {
        return Objects.requireNonNull(details.unit());
    }

    public BigDecimal quantity() {
        return Objects.requireNonNull(details.quantity());
    }

    /** Where it stands on that day; the last day still counts. */
    public ContractState state(LocalDate day) {
        if (endedOn != null && !day.isBefore(endedOn)) {
            return ContractState.ENDED;
        }
        if (day.isBefore(from())) {
            return ContractState.NOT_YET;
        }
        return day.isAfter(until()) ? ContractState.EXPIRED : ContractState.RUNNING;
    }
}
