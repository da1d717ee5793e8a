package vn.saolang.evaluation.model.fairness;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one council gave one product.
 *
 * @param points the mean of the members' totals
 * @param self what the producer's own answers come to, null when not known
 * @param team what the advisory team's proposal comes to, null when it proposed none or not for every criterion
 */
public record Award(
        UUID council,
        String councilName,
        String scope,
        String criteriaSet,
        BigDecimal points,
        int stars,
        @Nullable BigDecimal self,
        @Nullable BigDecimal team) {}
