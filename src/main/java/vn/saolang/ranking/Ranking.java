package vn.saolang.ranking;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.ranking.model.CompiledSet;
import vn.saolang.ranking.model.NextStarSearch;
import vn.saolang.regulation.CriteriaSet;

/** Ranks one sheet (26/2026 Điều 3.3 and the star marks of Phụ lục II). Pure and exact: no floating point, nothing rounded. */
public final class Ranking {

    private Ranking() {}

    /**
     * Points, band, unmet minimums and star of a sheet.
     *
     * @throws IllegalArgumentException when an answer names a criterion or option the set does not have
     */
    public static SheetResult rank(CriteriaSet set, Answers answers) {
        return CompiledSet.of(set).rank(answers, Set.of());
    }

    /** As {@link #rank(CriteriaSet, Answers)}, leaving out minimums that do not bind this product. */
    public static SheetResult rank(CriteriaSet set, Answers answers, Set<MinimumKey> exempt) {
        return CompiledSet.of(set).rank(answers, exempt);
    }

    /** The cheapest way to one star more; empty at five stars. */
    public static Optional<NextStar> next(CriteriaSet set, Answers answers) {
        return next(set, answers, null, Set.of());
    }

    /**
     * As {@link #next(CriteriaSet, Answers)} for a product of one case.
     *
     * @param caseCode only options of this case are proposed; null proposes by the answers already given
     */
    public static Optional<NextStar> next(
            CriteriaSet set, Answers answers, @Nullable String caseCode, Set<MinimumKey> exempt) {
        return NextStarSearch.search(CompiledSet.of(set), answers, caseCode, exempt);
    }

    /**
     * The cheapest way to given stars for answers that stand for a council's sheets, whose mean may lie lower than theirs.
     *
     * @param stars 3 to 5
     * @param least points the total must gain at least
     */
    public static Optional<NextStar> toward(
            CriteriaSet set,
            Answers answers,
            int stars,
            BigDecimal least,
            @Nullable String caseCode,
            Set<MinimumKey> exempt) {
        return NextStarSearch.toward(CompiledSet.of(set), answers, stars, least, caseCode, exempt);
    }
}
