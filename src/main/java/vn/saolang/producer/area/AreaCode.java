package vn.saolang.producer.area;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of a planting area (mã số vùng trồng). Its structure is not fixed, so it is kept as written.
 *
 * @param market for which it was given, e.g. "Trung Quốc"; empty when not told
 * @param holder who holds it, often not the producer itself
 * @param authority who gave it
 */
public record AreaCode(
        String code,
        String market,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        String holder,
        String authority) {

    /** Whether it holds on that day; a side without a day is open. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validUntil == null || !validUntil.isBefore(day));
    }
}
