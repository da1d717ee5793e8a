package vn.saolang.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityKind;

/**
 * What a province's decision offers, as it was typed; not yet judged.
 *
 * @param programme code of the programme it belongs to, empty when none
 * @param level how much of it in money
 * @param leastStars fewest stars the product must have, null when it needs none
 * @param mostStars most stars it may have, null without limit
 * @param beneficiaries kinds of producers it is for; all when empty
 * @param times how often one producer, or one product when the request names it, may have it; null without limit
 * @param decision number of the decision
 * @param validTo last day, null when the decision names none
 */
public record PolicyDraft(
        String programme,
        String title,
        @Nullable SupportKind kind,
        String content,
        Level level,
        @Nullable Integer leastStars,
        @Nullable Integer mostStars,
        Set<EntityKind> beneficiaries,
        @Nullable Integer times,
        String decision,
        @Nullable LocalDate decidedOn,
        String issuer,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public PolicyDraft {
        beneficiaries = Set.copyOf(beneficiaries);
    }

    /** The kinds it is for, in the law's order. */
    public List<EntityKind> kinds() {
        return beneficiaries.stream().sorted().toList();
    }

    /**
     * How much a policy gives: a sum, or a share of the cost with a ceiling, or neither when it is given in kind.
     *
     * @param amount whole đồng
     * @param share percent of the cost, above 0 up to 100
     * @param ceiling whole đồng, with a share only
     */
    public record Level(
            @Nullable BigDecimal amount,
            @Nullable BigDecimal share,
            @Nullable BigDecimal ceiling) {

        public static final Level IN_KIND = new Level(null, null, null);

        /**
         * The most it gives.
         *
         * @param cost what the thing costs in đồng, null when not told
         * @return whole đồng, rounded down; null when no sum can be told
         */
        public @Nullable BigDecimal most(@Nullable BigDecimal cost) {
            if (share == null) {
                return amount;
            }
            if (cost == null) {
                return ceiling;
            }
            BigDecimal part = cost.multiply(share).divide(new BigDecimal(100), 0, java.math.RoundingMode.DOWN);
            return ceiling == null ? part : part.min(ceiling);
        }
    }
}
