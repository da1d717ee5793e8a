package vn.saolang.ranking;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a council recorded beside its sheets.
 *
 * @param chairConclusions whether a minimum on which the sheets are tied counts as met
 * @param exemptions minimums that do not bind the product; only those that bind some products may be named
 * @param knockOut null when there is none
 */
public record CouncilFindings(
        Map<MinimumKey, Boolean> chairConclusions,
        List<Exemption> exemptions,
        @Nullable KnockOutFinding knockOut) {

    /** Nothing recorded. */
    public static CouncilFindings none() {
        return new CouncilFindings(Map.of(), List.of(), null);
    }
}
