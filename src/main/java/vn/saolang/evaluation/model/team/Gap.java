package vn.saolang.evaluation.model.team;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.Ranking;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/**
 * The same product as three see it: its producer, the advisory team, the council. Pure.
 *
 * @param parts in set order
 * @param self what the producer's own answers come to
 * @param team null when the reader is not shown it or the team has none
 * @param council null while there is no result the reader may see
 */
public record Gap(
        List<Part> parts,
        Sum self,
        @Nullable Sum team,
        @Nullable Sum council) {

    public Gap {
        parts = List.copyOf(parts);
    }

    /**
     * A total with its star; stars 0 when knocked out.
     *
     * @param complete whether every criterion has points; before that the star says nothing
     */
    public record Sum(BigDecimal total, int stars, Map<String, BigDecimal> parts, boolean complete) {}

    /** What the council found: mean points by criterion, cut after two decimals. */
    public record Council(Sum sum, Map<String, BigDecimal> means) {}

    /** A part with its criteria. */
    public record Part(
            String code,
            String name,
            BigDecimal max,
            BigDecimal self,
            @Nullable BigDecimal team,
            @Nullable BigDecimal council,
            List<Line> lines) {}

    /** One criterion; null where nobody has said anything. */
    public record Line(
            Criterion criterion,
            @Nullable BigDecimal self,
            @Nullable BigDecimal team,
            @Nullable BigDecimal council) {

        /** Whether two of those who gave points gave different ones. */
        public boolean differs() {
            List<BigDecimal> given = new ArrayList<>();
            for (BigDecimal one : java.util.Arrays.asList(self, team, council)) {
                if (one != null) {
                    given.add(one.stripTrailingZeros());
                }
            }
            return given.stream().distinct().count() > 1;
        }
    }

    /** Puts the three beside each other; what the reader is not shown is null. */
    public static Gap of(CriteriaSet set, Answers self, @Nullable Answers team, @Nullable Council council) {
        Sum own = sum(Ranking.rank(set, self));
        Sum advised = team == null ? null : sum(Ranking.rank(set, team));
        Sum found = council == null ? null : council.sum();
        List<Part> parts = new ArrayList<>();
        for (CriteriaSet.Part part : set.parts()) {
            List<Line> lines = part.sections().stream()
                    .flatMap(section -> section.criteria().stream())
                    .flatMap(
                            one -> one.children().isEmpty() ? java.util.stream.Stream.of(one) : one.children().stream())
                    .map(leaf -> new Line(
                            leaf,
                            points(leaf, self),
                            team == null ? null : points(leaf, team),
                            council == null ? null : council.means().get(leaf.code())))
                    .toList();
            parts.add(new Part(
                    part.code(),
                    part.name(),
                    part.maxPoints(),
                    Objects.requireNonNullElse(ofPart(own, part), BigDecimal.ZERO),
                    ofPart(advised, part),
                    ofPart(found, part),
                    lines));
        }
        return new Gap(parts, own, advised, found);
    }

    private static @Nullable BigDecimal ofPart(@Nullable Sum sum, CriteriaSet.Part part) {
        return sum == null ? null : sum.parts().get(part.code());
    }

    private static Sum sum(SheetResult result) {
        return new Sum(result.total(), result.stars(), result.parts(), result.complete());
    }

    private static @Nullable BigDecimal points(Criterion leaf, Answers answers) {
        return answers.option(leaf.code())
                .map(chosen -> leaf.option(chosen).map(Option::points).orElse(BigDecimal.ZERO))
                .orElse(null);
    }
}
