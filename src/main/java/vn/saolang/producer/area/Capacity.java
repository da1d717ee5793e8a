package vn.saolang.producer.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an area yields in a calendar year, as declared once.
 *
 * @param revision counts the declarations of one year from 1
 * @param quantity at most 3 decimals, in {@code unit}
 * @param decider who approved or refused it; null while declared
 * @param note what the office wrote, the reason when refused
 */
public record Capacity(
        AreaId area,
        int year,
        int revision,
        BigDecimal quantity,
        CapacityUnit unit,
        CapacityState state,
        @Nullable String decider,
        @Nullable LocalDate decidedOn,
        String note) {

    public boolean approved() {
        return state == CapacityState.APPROVED;
    }
}
