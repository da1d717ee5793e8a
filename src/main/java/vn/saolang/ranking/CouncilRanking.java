package vn.saolang.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.saolang.ranking.model.CompiledSet;
import vn.saolang.ranking.model.CouncilCount;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.StarMinimum;

/** Ranks a product by the sheets of a council (26/2026 Điều 3.3 "tổng điểm trung bình", and the council's own rules). */
public final class CouncilRanking {

    private CouncilRanking() {}

    /** As {@link #conclude(CriteriaSet, List, CouncilPolicy, CouncilFindings)} with conclusions on ties only. */
    public static CouncilResult conclude(
            CriteriaSet set, List<Answers> sheets, CouncilPolicy policy, Map<MinimumKey, Boolean> chairConclusions) {
        return conclude(set, sheets, policy, new CouncilFindings(chairConclusions, List.of(), null));
    }

    /**
     * The council's result.
     *
     * @param sheets the valid sheets, finished; at least one unless the product is knocked out
     * @throws IllegalArgumentException without sheets, for an unknown ground, or for an exemption from a minimum that binds all
     */
    public static CouncilResult conclude(
            CriteriaSet set, List<Answers> sheets, CouncilPolicy policy, CouncilFindings findings) {
        check(set, findings);
        KnockOutFinding knockOut = findings.knockOut();
        if (sheets.isEmpty()) {
            if (knockOut == null) throw new IllegalArgumentException("a council concludes on at least one sheet");
            return withoutSheets(knockOut);
        }
        return new CouncilCount(CompiledSet.of(set), sheets, policy, findings).result();
    }

    private static CouncilResult withoutSheets(KnockOutFinding knockOut) {
        return new CouncilResult(
                null, BigDecimal.ZERO, Map.of(), 0, 0, List.of(), Map.of(), List.of(), List.of(), knockOut);
    }

    private static void check(CriteriaSet set, CouncilFindings findings) {
        KnockOutFinding knockOut = findings.knockOut();
        if (knockOut != null && set.knockOut(knockOut.ground()).isEmpty()) {
            throw new IllegalArgumentException(set.code() + " has no knock-out ground " + knockOut.ground());
        }
        Set<MinimumKey> bindSome = set.allMinimums()
                .filter(StarMinimum::onlySome)
                .map(one -> new MinimumKey(one.stars(), one.criterion()))
                .collect(Collectors.toSet());
        for (Exemption exemption : findings.exemptions()) {
            if (!bindSome.contains(exemption.minimum())) {
                throw new IllegalArgumentException(set.code() + ": " + exemption.minimum() + " binds every product");
            }
        }
    }
}
