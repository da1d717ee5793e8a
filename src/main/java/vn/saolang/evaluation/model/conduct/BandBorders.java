package vn.saolang.evaluation.model.conduct;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.saolang.ranking.CouncilPolicy;
import vn.saolang.ranking.Mean;

/** How near a council's mean lies to a border of the stars that are recognised: 3, 4 and 5 (26/2026 Điều 3.3, 4.1). Pure. */
public final class BandBorders {

    private static final int LOWEST_RECOGNISED = 3;

    private BandBorders() {}

    /**
     * Whether the mean of these totals lies no further than this from a border, on either side.
     *
     * @param bands lowest total of each star, from the set's act
     * @param policy whether the exact or the rounded mean is banded
     * @param within points; the distance itself counts as near
     * @param totals of the valid sheets; without any nothing is near
     */
    public static boolean near(
            Map<Integer, BigDecimal> bands, CouncilPolicy policy, BigDecimal within, List<BigDecimal> totals) {
        if (totals.isEmpty()) {
            return false;
        }
        Mean exact = new Mean(totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add), totals.size());
        Mean banded = policy.roundThenBand() ? new Mean(exact.rounded(policy.decimals()), 1) : exact;
        return bands.entrySet().stream()
                .filter(band -> band.getKey() >= LOWEST_RECOGNISED)
                .anyMatch(band -> distanceTimesCount(banded, band.getValue())
                                .compareTo(within.multiply(BigDecimal.valueOf(banded.count())))
                        <= 0);
    }

    /** Exact: the sum against as many times the border, so that nothing is divided. */
    private static BigDecimal distanceTimesCount(Mean mean, BigDecimal border) {
        return mean.sum()
                .subtract(border.multiply(BigDecimal.valueOf(mean.count())))
                .abs();
    }
}
