package vn.saolang.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What a sheet comes to.
 *
 * @param parts points by part, A, B, C
 * @param band the star whose band the total lies in, 1 … 5
 * @param stars the star the product gets: the highest whose band and all minimums hold; 2 or 1 when none from 3 up does
 * @param missed every unmet minimum of the stars 3 … band, by star, then set order
 * @param notApplicable criteria answered although there is no story; they count 0
 * @param complete whether every leaf was answered
 */
public record SheetResult(
        Map<String, BigDecimal> parts,
        BigDecimal total,
        int band,
        int stars,
        List<Miss> missed,
        List<String> notApplicable,
        boolean complete) {}
