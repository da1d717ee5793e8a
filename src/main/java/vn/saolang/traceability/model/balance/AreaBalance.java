package vn.saolang.traceability.model.balance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.Measure;

/**
 * What an area yielded in a calendar year against what it can.
 *
 * @param harvested in {@code unit}, a base unit
 * @param capacity in {@code unit}; null when none was declared in such a unit
 * @param approved the capacity was approved by an office, not only declared
 */
public record AreaBalance(
        AreaId area,
        String name,
        int year,
        Measure unit,
        BigDecimal harvested,
        @Nullable BigDecimal capacity,
        boolean approved) {

    public boolean isOver() {
        return capacity != null && harvested.compareTo(capacity) > 0;
    }
}
