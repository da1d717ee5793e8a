package vn.saolang.ranking;

/**
 * What a council's rules lay down about its result (the decision leaves it to them, 26/2026 Điều 7.3b).
 *
 * @param minimum when a star minimum counts as met
 * @param roundThenBand true bands the total after rounding it to {@code decimals}; false bands the exact mean
 * @param decimals decimals of the rounding, 0 … 4; only used with {@code roundThenBand}
 */
public record CouncilPolicy(MinimumPolicy minimum, boolean roundThenBand, int decimals) {

    /** When a star minimum counts as met by a council. */
    public enum MinimumPolicy {
        /** By more than half of the valid sheets; exactly half is the chair's recorded conclusion. */
        MAJORITY,
        /** By the mean of the sheets. */
        MEAN,
        /** By every sheet. */
        ALL
    }

    public CouncilPolicy {
        if (decimals < 0 || decimals > 4) throw new IllegalArgumentException("decimals are 0 to 4, not " + decimals);
    }

    /** Majority, banded unrounded. */
    public static CouncilPolicy standard() {
        return new CouncilPolicy(MinimumPolicy.MAJORITY, false, 2);
    }
}
