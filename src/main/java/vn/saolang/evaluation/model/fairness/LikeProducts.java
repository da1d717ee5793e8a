package vn.saolang.evaluation.model.fairness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Two products of one criteria set with (nearly) the same evidence and different stars.
 *
 * @param fewer the one with fewer stars
 * @param criteriaSet code of the set
 * @param differing positions of the criteria, in set order from 0, in which evidence, claim or verdict differ
 */
public record LikeProducts(One fewer, One more, String criteriaSet, List<Integer> differing) {

    /**
     * One of them.
     *
     * @param commune key of the commune of production
     * @param points mean points by criterion, as far as asked for
     */
    public record One(
            UUID result,
            UUID session,
            String scope,
            String commune,
            String productName,
            String entityName,
            BigDecimal shown,
            int stars,
            LocalDate concludedOn,
            Map<String, BigDecimal> points) {

        /** The same with points by criterion. */
        public One with(Map<String, BigDecimal> byCriterion) {
            return new One(
                    result, session, scope, commune, productName, entityName, shown, stars, concludedOn, byCriterion);
        }
    }
}
