package vn.saolang.stamp.model.quota;

import java.math.BigDecimal;
import vn.saolang.traceability.Measure;

/**
 * What a source can give in a year.
 *
 * @param name of the area, or of the contract's partner
 * @param crop what grows or is supplied
 * @param unit kilogram, litre or piece
 * @param capacity approved for the year, in {@code unit}; 0 while nothing is approved
 * @param allotted of it to other package sizes, in {@code unit}: what counts for them, or waits to
 */
public record Supply(Source source, String name, String crop, Measure unit, BigDecimal capacity, BigDecimal allotted) {

    /** What no other package size has a claim on; never below 0. */
    public BigDecimal free() {
        return capacity.subtract(allotted).max(BigDecimal.ZERO);
    }
}
