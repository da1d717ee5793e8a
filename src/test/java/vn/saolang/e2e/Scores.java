package vn.saolang.e2e;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.Ranking;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/** Option numbers, criterion by criterion, that come out at a wished number of stars. */
final class Scores {

    private Scores() {}

    /** The best option everywhere: five stars. */
    static Map<String, Integer> best(CriteriaSet set) {
        Map<String, Integer> options = new LinkedHashMap<>();
        for (Criterion leaf : set.leaves()) {
            options.put(leaf.code(), best(leaf));
        }
        return options;
    }

    private static int best(Criterion leaf) {
        return leaf.options().stream()
                .max(Comparator.comparing(Option::points))
                .map(Option::index)
                .orElse(0);
    }

    /** Four stars, near 80 points: lowered from the best wherever no minimum of four stars is missed. */
    static Map<String, Integer> fourStars(CriteriaSet set) {
        return lowered(set, 4, 78);
    }

    /** Three stars, near 60 points. */
    static Map<String, Integer> threeStars(CriteriaSet set) {
        return lowered(set, 3, 58);
    }

    private static Map<String, Integer> lowered(CriteriaSet set, int stars, int least) {
        Map<String, Integer> options = best(set);
        for (Criterion leaf : set.leaves()) {
            int kept = options.get(leaf.code());
            List<Integer> lower = leaf.options().stream()
                    .sorted(Comparator.comparing(Option::points).reversed())
                    .map(Option::index)
                    .toList();
            for (int option : lower) {
                options.put(leaf.code(), option);
                SheetResult result = rank(set, options);
                boolean low = result.total().compareTo(BigDecimal.valueOf(least)) < 0;
                if (low || result.missed().stream().anyMatch(miss -> miss.stars() <= stars)) {
                    options.put(leaf.code(), kept);
                } else {
                    kept = option;
                }
            }
        }
        if (rank(set, options).stars() != stars) {
            throw new IllegalStateException("not " + stars + " stars: " + rank(set, options));
        }
        return options;
    }

    static SheetResult rank(CriteriaSet set, Map<String, Integer> options) {
        return Ranking.rank(set, Answers.ofOptions(set, options));
    }
}
