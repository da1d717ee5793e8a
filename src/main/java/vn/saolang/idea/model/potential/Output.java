package vn.saolang.idea.model.potential;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much a year, and when.
 *
 * @param quantity a year, null when not known
 * @param season in the surveyor's words: "tháng 3 đến tháng 11"
 */
public record Output(
        @Nullable BigDecimal quantity, @Nullable YearlyUnit unit, String season) {}
