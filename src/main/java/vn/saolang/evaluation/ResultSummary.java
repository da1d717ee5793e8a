package vn.saolang.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.DossierId;
import vn.saolang.ranking.Miss;

/**
 * What a council found about a product.
 *
 * @param total the mean of the members' totals, cut after six decimals; decide by {@code band} and {@code stars}, which
 *     were found from the exact mean
 * @param shown the mean with two decimals, as it is published
 * @param band the star whose band the mean lies in; 5 means 90 points or more
 * @param stars 1 to 5, or 0 when knocked out
 * @param parts mean points by part, two decimals; empty when knocked out before anybody finished
 * @param submission number of the sealed submission that was scored
 */
public record ResultSummary(
        ResultId id,
        DossierId dossier,
        Level level,
        String scope,
        SessionId session,
        BigDecimal total,
        BigDecimal shown,
        int stars,
        int band,
        Map<String, BigDecimal> parts,
        boolean knockedOut,
        @Nullable String knockOutReason,
        List<Miss> missed,
        LocalDate concludedOn,
        String councilName,
        int submission,
        String productName,
        String entityName,
        @Nullable String productCode,
        int sheets) {

    public ResultSummary {
        parts = Map.copyOf(parts);
        missed = List.copyOf(missed);
    }
}
