package vn.saolang.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.store.DataFiles;
import vn.saolang.regulation.store.Library;

/** The shipped sets for tests, and sheets on them. */
public final class Sets {

    private static final Library SHIPPED = Library.read(DataFiles.shipped());

    private Sets() {}

    public static CriteriaSet get(String code) {
        CriteriaSet set = SHIPPED.sets().get(code);
        if (set == null) throw new IllegalArgumentException(code);
        return set;
    }

    public static Stream<CriteriaSet> inForce() {
        return SHIPPED.sets().values().stream().filter(set -> set.code().startsWith("QD26-"));
    }

    /** The highest option everywhere. */
    public static Map<String, Integer> best(CriteriaSet set) {
        Map<String, Integer> options = new LinkedHashMap<>();
        for (Criterion leaf : set.leaves()) options.put(leaf.code(), highest(leaf));
        return options;
    }

    public static int highest(Criterion leaf) {
        return leaf.options().stream()
                .max(Comparator.comparing(Option::points).thenComparing(Option::index, Comparator.reverseOrder()))
                .orElseThrow()
                .index();
    }

    /** The highest option that gives less than these points, 0 when none does. */
    public static int below(Criterion leaf, BigDecimal points) {
        return leaf.options().stream()
                .filter(option -> option.points().compareTo(points) < 0)
                .max(Comparator.comparing(Option::points))
                .map(Option::index)
                .orElse(0);
    }

    /** A sheet of the set whose total is exactly this: best everywhere, then lowered from the last criterion on. */
    public static Answers withTotal(CriteriaSet set, int total) {
        Map<String, Integer> options = best(set);
        int now = 100;
        List<Criterion> leaves = set.leaves();
        for (int index = leaves.size() - 1; index >= 0 && now > total; index--) {
            Criterion leaf = leaves.get(index);
            if (leaf.code().startsWith("5.")) continue;
            int from = leaf.maxPoints().intValueExact();
            int spare = now - total;
            int best = 0;
            int lowest = from;
            for (Option option : leaf.options()) {
                int points = option.points().intValueExact();
                if (from - points <= spare && points < lowest) {
                    lowest = points;
                    best = option.index();
                }
            }
            if (from <= spare) {
                lowest = 0;
                best = 0;
            }
            if (lowest == from) continue;
            options.put(leaf.code(), best);
            now -= from - lowest;
        }
        if (now != total) throw new IllegalArgumentException(set.code() + " cannot give " + total);
        return Answers.ofOptions(set, options);
    }
}
