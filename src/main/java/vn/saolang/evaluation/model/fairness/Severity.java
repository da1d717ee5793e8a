package vn.saolang.evaluation.model.fairness;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a council, or the councils of a province, gave on the mean; beside what producers claimed, advisory teams proposed, and
 * other councils gave for the same criteria sets.
 *
 * @param key council id or scope
 * @param againstSelf mean of points − producer's own total, over the results for which it is known
 * @param againstOthers mean over its results of points − mean of all results of others with the same set
 */
public record Severity(
        String key,
        String name,
        String scope,
        int results,
        BigDecimal points,
        BigDecimal stars,
        @Nullable Difference againstSelf,
        @Nullable Difference againstTeam,
        @Nullable Difference againstOthers) {

    /** A mean difference in points and over how many results it was taken. */
    public record Difference(int results, BigDecimal points) {}

    /** Council by council, the most results first. */
    public static List<Severity> byCouncil(List<Award> awards) {
        return by(awards, one -> one.council().toString(), Award::councilName);
    }

    /** Scope by scope: provinces, and the ministry. */
    public static List<Severity> byScope(List<Award> awards) {
        return by(awards, Award::scope, Award::scope);
    }

    private static List<Severity> by(List<Award> awards, Function<Award, String> key, Function<Award, String> name) {
        Map<String, List<Award>> groups = new LinkedHashMap<>();
        awards.forEach(one ->
                groups.computeIfAbsent(key.apply(one), _ -> new ArrayList<>()).add(one));
        Others others = new Others(awards, key);
        return groups.entrySet().stream()
                .map(group -> of(group.getKey(), name.apply(group.getValue().getFirst()), group.getValue(), others))
                .sorted(Comparator.comparing(Severity::results).reversed().thenComparing(Severity::name))
                .toList();
    }

    private static Severity of(String key, String name, List<Award> own, Others others) {
        return new Severity(
                key,
                name,
                own.getFirst().scope(),
                own.size(),
                mean(own.stream().map(Award::points).toList()).orElseThrow().points(),
                mean(own.stream().map(one -> BigDecimal.valueOf(one.stars())).toList())
                        .orElseThrow()
                        .points(),
                differences(own, Award::self),
                differences(own, Award::team),
                differences(own, others::mean));
    }

    private static @Nullable Difference differences(List<Award> own, Function<Award, @Nullable BigDecimal> other) {
        List<BigDecimal> all = new ArrayList<>();
        for (Award one : own) {
            BigDecimal beside = other.apply(one);
            if (beside != null) {
                all.add(one.points().subtract(beside));
            }
        }
        return mean(all).orElse(null);
    }

    private static Optional<Difference> mean(List<BigDecimal> all) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal sum = all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(new Difference(all.size(), sum.divide(BigDecimal.valueOf(all.size()), Deviation.MATH)));
    }

    /** What others gave for a set, by sums, so that a thousand results cost a thousand steps. */
    private static final class Others {

        private record Sum(BigDecimal points, int count) {
            static final Sum NONE = new Sum(BigDecimal.ZERO, 0);

            Sum plus(BigDecimal more) {
                return new Sum(points.add(more), count + 1);
            }
        }

        private final Function<Award, String> key;
        private final Map<String, Sum> bySet = new LinkedHashMap<>();
        private final Map<List<String>, Sum> byGroup = new LinkedHashMap<>();

        Others(List<Award> awards, Function<Award, String> key) {
            this.key = key;
            for (Award one : awards) {
                bySet.merge(one.criteriaSet(), Sum.NONE.plus(one.points()), Others::sum);
                byGroup.merge(group(one), Sum.NONE.plus(one.points()), Others::sum);
            }
        }

        private static Sum sum(Sum one, Sum other) {
            return new Sum(one.points().add(other.points()), one.count() + other.count());
        }

        private List<String> group(Award one) {
            return List.of(one.criteriaSet(), key.apply(one));
        }

        @Nullable
        BigDecimal mean(Award one) {
            Sum all = Objects.requireNonNull(bySet.get(one.criteriaSet()));
            Sum own = Objects.requireNonNull(byGroup.get(group(one)));
            int others = all.count() - own.count();
            return others == 0
                    ? null
                    : all.points().subtract(own.points()).divide(BigDecimal.valueOf(others), Deviation.MATH);
        }
    }
}
