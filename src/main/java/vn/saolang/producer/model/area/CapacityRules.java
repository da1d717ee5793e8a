package vn.saolang.producer.model.area;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.CapacityUnit;

/** What must be true of a declared capacity. */
public final class CapacityRules {

    private static final int YEARS_BACK = 5;
    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("10000000000");

    private CapacityRules() {}

    public static List<Refusal> defects(
            Area area,
            @Nullable Integer year,
            @Nullable BigDecimal quantity,
            @Nullable CapacityUnit unit,
            LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        if (!area.usedOn(today)) {
            defects.add(Refusal.whole("producer.AREA_ENDED"));
        }
        int first = today.getYear() - YEARS_BACK;
        int last = today.getYear() + 1;
        if (year == null || year < first || year > last) {
            defects.add(Refusal.of("producer.CAPACITY_YEAR", "year", Integer.toString(first), Integer.toString(last)));
        }
        if (!isQuantity(quantity)) {
            defects.add(Refusal.of("producer.CAPACITY_QUANTITY", "quantity"));
        }
        if (unit == null) {
            defects.add(Refusal.of("producer.CAPACITY_UNIT", "unit"));
        }
        return defects;
    }

    /** Zero is a year without a harvest. */
    private static boolean isQuantity(@Nullable BigDecimal quantity) {
        return quantity != null
                && quantity.signum() >= 0
                && quantity.compareTo(MOST) < 0
                && quantity.stripTrailingZeros().scale() <= DECIMALS;
    }
}
