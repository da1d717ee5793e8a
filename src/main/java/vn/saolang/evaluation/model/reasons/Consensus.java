package vn.saolang.evaluation.model.reasons;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.MinimumKey;
import vn.saolang.ranking.Miss;
import vn.saolang.ranking.NextStar;
import vn.saolang.ranking.Ranking;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/** One sheet that stands for a council's: the lower middle answer of each criterion, and what the result says is missing. */
public final class Consensus {

    private static final int LOWEST_RECOGNISED = 3;
    private static final int MOST = 5;

    private Consensus() {}

    /** The next star that is recognised: one more, from three up (26/2026 Điều 4.1a); empty at five and for a knock-out. */
    public static Optional<Integer> target(ResultSummary result) {
        boolean none = result.knockedOut() || result.stars() >= MOST;
        return none ? Optional.empty() : Optional.of(Math.max(LOWEST_RECOGNISED, result.stars() + 1));
    }

    /** Points short of a star's band, 0 when the council's mean lies in it. */
    public static BigDecimal shortOf(CriteriaSet set, ResultSummary result, int stars) {
        if (result.band() >= stars) {
            return BigDecimal.ZERO;
        }
        BigDecimal lowest = set.bands().getOrDefault(stars, BigDecimal.ZERO);
        return lowest.subtract(result.total()).max(BigDecimal.ZERO);
    }

    /** The cheapest way from what the council found to a star; empty when the set allows none. */
    public static Optional<NextStar> way(
            CriteriaSet set,
            List<Answers> sheets,
            ResultSummary result,
            int stars,
            @org.jspecify.annotations.Nullable String caseCode,
            Set<MinimumKey> exempt) {
        return Ranking.toward(
                set, base(set, sheets, result.missed()), stars, shortOf(set, result, stars), caseCode, exempt);
    }

    private static Answers base(CriteriaSet set, List<Answers> sheets, List<Miss> missed) {
        Map<String, Integer> options = new LinkedHashMap<>();
        for (Criterion leaf : set.leaves()) {
            int middle = middle(leaf, sheets);
            options.put(leaf.code(), middle);
            missed.stream()
                    .filter(miss -> miss.criterion().equals(leaf.code()))
                    .map(Miss::required)
                    .min(Comparator.naturalOrder())
                    .filter(required -> points(leaf, middle).compareTo(required) >= 0)
                    .ifPresent(required -> options.put(leaf.code(), below(leaf, required)));
        }
        return Answers.ofOptions(set, options);
    }

    /** The answer in the middle by points; of an even number the lower one, which no majority exceeds. */
    private static int middle(Criterion leaf, List<Answers> sheets) {
        List<Integer> given = sheets.stream()
                .map(sheet -> sheet.option(leaf.code()).orElse(0))
                .sorted(Comparator.comparing((Integer option) -> points(leaf, option))
                        .thenComparing(option -> option))
                .toList();
        return given.isEmpty() ? 0 : given.get((given.size() - 1) / 2);
    }

    private static BigDecimal points(Criterion leaf, int option) {
        return leaf.option(option).map(Option::points).orElse(BigDecimal.ZERO);
    }

    /** The best option that does not reach these points, 0 when there is none. */
    private static int below(Criterion leaf, BigDecimal required) {
        return leaf.options().stream()
                .filter(option -> option.points().compareTo(required) < 0)
                .max(Comparator.comparing(Option::points))
                .map(Option::index)
                .orElse(0);
    }
}
