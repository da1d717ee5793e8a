package vn.saolang.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact mean: a sum and how many were added. Never rounded unless asked.
 *
 * @param count at least 1
 */
public record Mean(BigDecimal sum, int count) {

    public Mean {
        if (count < 1) throw new IllegalArgumentException("a mean needs at least one sheet");
    }

    /** Whether it reaches these points, exactly. */
    public boolean reaches(BigDecimal points) {
        return sum.compareTo(points.multiply(BigDecimal.valueOf(count))) >= 0;
    }

    /** Rounded half up. */
    public BigDecimal rounded(int decimals) {
        return sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.HALF_UP);
    }

    /** Cut off after these decimals: never more than the mean. */
    public BigDecimal cut(int decimals) {
        return sum.divide(BigDecimal.valueOf(count), decimals, RoundingMode.DOWN);
    }
}
