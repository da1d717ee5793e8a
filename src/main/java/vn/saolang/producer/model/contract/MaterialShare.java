package vn.saolang.producer.model.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.area.CapacityUnit;

/**
 * How much of a producer's yearly raw material of one kind comes from its province and is under link contracts.
 *
 * @param unit kilograms, litres or pieces
 * @param total what its areas yield in the year
 * @param approved the part of it that an office approved
 * @param inProvince the part of it from areas in the producer's province
 * @param contracted a year's quantity of the contracts that run
 * @param kept the part of it under contracts that have run for 12 months
 */
public record MaterialShare(
        String crop,
        CapacityUnit unit,
        BigDecimal total,
        BigDecimal approved,
        BigDecimal inProvince,
        BigDecimal contracted,
        BigDecimal kept) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal OVER = BigDecimal.valueOf(75);
    private static final BigDecimal FROM = BigDecimal.valueOf(50);

    /** What the criterion "Liên kết chuỗi trong sản xuất" tells apart (26/2026 Phụ lục II, 1.5 or 1.4). */
    public enum Level {
        UNKNOWN,
        BELOW,
        FROM_50,
        OVER_75,
        OVER_75_KEPT;

        /** Its message key. */
        public String key() {
            return "producer.share.level." + name();
        }
    }

    /** Percent of the total from the province, 1 decimal; null when no area told what it yields. */
    public @Nullable BigDecimal provincePercent() {
        return percent(inProvince);
    }

    /** Percent of the total under contract, 1 decimal, above 100 when more is contracted than the areas yield. */
    public @Nullable BigDecimal contractPercent() {
        return percent(contracted);
    }

    /** Exactly 75 % is in neither band of the criterion: it counts as the lower one. */
    public Level level() {
        if (total.signum() == 0) {
            return Level.UNKNOWN;
        }
        if (over75(kept)) {
            return Level.OVER_75_KEPT;
        }
        if (over75(contracted)) {
            return Level.OVER_75;
        }
        return times100(contracted).compareTo(total.multiply(FROM)) >= 0 ? Level.FROM_50 : Level.BELOW;
    }

    private boolean over75(BigDecimal part) {
        return times100(part).compareTo(total.multiply(OVER)) > 0;
    }

    private static BigDecimal times100(BigDecimal part) {
        return part.multiply(HUNDRED);
    }

    private @Nullable BigDecimal percent(BigDecimal part) {
        return total.signum() == 0 ? null : times100(part).divide(total, 1, RoundingMode.DOWN);
    }
}
