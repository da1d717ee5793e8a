package vn.saolang.project.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a project is measured by.
 *
 * @param actual what was counted; null before the first count
 * @param asOf day of that count
 */
public record Measure(
        UUID id,
        String name,
        String unit,
        BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable LocalDate asOf) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Percent of the target, rounded down, at most 999; 100 for a target of nothing. */
    public int percent() {
        if (actual == null) {
            return 0;
        }
        if (target.signum() == 0) {
            return 100;
        }
        return actual.multiply(HUNDRED)
                .divide(target, 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(999))
                .intValue();
    }
}
