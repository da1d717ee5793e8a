package vn.saolang.declaration.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A unit in which output is declared; dated, for units come and go.
 *
 * @param base code of the unit in which quantities of its kind are summed
 * @param factor of one such unit in the base unit
 * @param until last day it could be chosen; null while it can
 */
public record OutputUnit(
        String code,
        String name,
        String base,
        BigDecimal factor,
        LocalDate since,
        @Nullable LocalDate until) {

    /** Whether it can be chosen on the day. */
    public boolean usedOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    public BigDecimal inBase(BigDecimal quantity) {
        return quantity.multiply(factor);
    }
}
