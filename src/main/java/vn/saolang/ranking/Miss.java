package vn.saolang.ranking;

import java.math.BigDecimal;

/**
 * A star minimum that is not met.
 *
 * @param stars the star it is a minimum for
 * @param required points it asks for
 * @param given points the sheet gives; for a council the mean of its sheets with two decimals
 */
public record Miss(int stars, String criterion, BigDecimal required, BigDecimal given) {}
