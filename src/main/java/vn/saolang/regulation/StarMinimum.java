package vn.saolang.regulation;

import java.math.BigDecimal;

/**
 * A star mark read as a minimum: without these points on the criterion the product cannot have these stars.
 *
 * @param onlySome binds only the products named at the criterion; the council may record that a product is not concerned
 */
public record StarMinimum(int stars, String criterion, BigDecimal points, boolean onlySome) {}
