package vn.saolang.traceability;

import java.math.BigDecimal;

/** So much of something: more than 0, at most 3 decimals. */
public record Quantity(BigDecimal value, Measure measure) {

    private static final int DECIMALS = 3;

    public Quantity {
        if (value.signum() <= 0 || value.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("Not a quantity: " + value);
        }
    }
}
