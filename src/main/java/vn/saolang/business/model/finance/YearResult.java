package vn.saolang.business.model.finance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One of the three years, in đồng.
 *
 * @param number 1 to 3
 * @param volume sold in it
 * @param breakEven null when a unit sells for no more than it costs, so that no quantity would do
 */
public record YearResult(
        int number,
        BigDecimal volume,
        BigDecimal revenue,
        BigDecimal profit,
        @Nullable BreakEven breakEven) {

    /**
     * What has to be sold in the year to lose nothing.
     *
     * @param units the least whole number of units
     * @param money what selling them brings, rounded up to a whole đồng
     */
    public record BreakEven(BigDecimal units, BigDecimal money) {}

    /** Whether as much is sold. */
    public boolean reached() {
        return breakEven != null && profit.signum() >= 0;
    }
}
