package vn.saolang.stamp.model.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * What approved allotments are worth today. When an office approved a smaller capacity after plans had been approved, each allotment
 * of that source shrinks in proportion, so that together they never count more than there is.
 */
public final class Shares {

    private static final int DECIMALS = 3;

    private Shares() {}

    /**
     * The material of a plan that counts.
     *
     * @param allotments of the plan
     * @param capacity approved for the year, by source; missing ones are 0
     * @param claimed by all approved plans together, by source
     * @return in the unit of the plan, rounded down to 3 decimals
     */
    public static BigDecimal worth(
            Map<Source, BigDecimal> allotments, Map<Source, BigDecimal> capacity, Map<Source, BigDecimal> claimed) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Source, BigDecimal> part : allotments.entrySet()) {
            BigDecimal have = capacity.getOrDefault(part.getKey(), BigDecimal.ZERO);
            BigDecimal all =
                    claimed.getOrDefault(part.getKey(), part.getValue()).max(part.getValue());
            sum = sum.add(
                    all.compareTo(have) <= 0
                            ? part.getValue()
                            : part.getValue().multiply(have).divide(all, DECIMALS, RoundingMode.FLOOR));
        }
        return sum;
    }
}
