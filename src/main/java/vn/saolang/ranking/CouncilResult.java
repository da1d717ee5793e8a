package vn.saolang.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a council's sheets come to.
 *
 * @param mean exact mean of the members' totals; null when the product was knocked out before any sheet was done
 * @param shown the mean with two decimals; rounded half up, but cut where rounding would show a band not reached
 * @param parts mean points by part, two decimals
 * @param band the star whose band the mean lies in, by the council's policy; 0 without sheets
 * @param stars the star, 1 … 5; 0 when knocked out
 * @param missed every unmet minimum of the stars 3 … band, by star, then set order
 * @param tallies for each minimum of the stars 3 … band, how many sheets meet it
 * @param openTies minimums on which the sheets are tied and the chair has not concluded; they count as unmet until then
 * @param exempted minimums found not to bind the product
 */
public record CouncilResult(
        @Nullable Mean mean,
        BigDecimal shown,
        Map<String, BigDecimal> parts,
        int band,
        int stars,
        List<Miss> missed,
        Map<MinimumKey, Tally> tallies,
        List<MinimumKey> openTies,
        List<Exemption> exempted,
        @Nullable KnockOutFinding knockOut) {

    /** How many of the valid sheets meet a minimum. */
    public record Tally(int met, int of) {

        /** Whether exactly half of them do. */
        public boolean tied() {
            return 2 * met == of;
        }
    }

    /** Whether the evaluation ended on a knock-out. */
    public boolean knockedOut() {
        return knockOut != null;
    }
}
