package vn.saolang.declaration.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From when on figures look odd; the software's own choice, dated.
 *
 * @param change share of output or revenue above or below the last, in percent
 * @param price how many times dearer or cheaper a unit may become
 * @param overCapacity output of half a year above half the yearly capacity, in percent
 * @param lowestWage average of a month, in đồng
 * @param highestWage average of a month, in đồng
 */
public record Bounds(
        LocalDate since,
        BigDecimal change,
        BigDecimal price,
        BigDecimal overCapacity,
        BigDecimal lowestWage,
        BigDecimal highestWage) {}
