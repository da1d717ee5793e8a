package vn.saolang.evaluation.reasons;

import java.math.BigDecimal;
import java.util.List;

/**
 * The way to the next star with what it is likely to take.
 *
 * @param stars the star it leads to, 3 to 5
 * @param missingPoints points short of that star's band, 0 when only minimums are missed
 * @param missingMinimums minimums of that star and those below which are not met
 */
public record RoadMap(int stars, BigDecimal missingPoints, int missingMinimums, List<Step> steps) {

    public RoadMap {
        steps = List.copyOf(steps);
    }

    /**
     * One thing to do, for one or more criteria of a family.
     *
     * @param costFrom million đồng
     * @param helper who helps
     * @param source where the figures come from
     */
    public record Step(
            String family,
            String task,
            List<Raise> raises,
            BigDecimal costFrom,
            BigDecimal costTo,
            int weeksFrom,
            int weeksTo,
            String helper,
            String source) {

        public Step {
            raises = List.copyOf(raises);
        }
    }

    /**
     * A criterion to raise.
     *
     * @param forMinimum whether a star minimum asks for it, rather than only the band
     * @param wording what the set prints for the points to reach
     */
    public record Raise(String criterion, BigDecimal from, BigDecimal to, boolean forMinimum, String wording) {}

    /** Million đồng at least: each step once. */
    public BigDecimal costFrom() {
        return steps.stream().map(Step::costFrom).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Million đồng at most. */
    public BigDecimal costTo() {
        return steps.stream().map(Step::costTo).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Weeks at least, when the steps are taken at the same time. */
    public int weeksFrom() {
        return steps.stream().mapToInt(Step::weeksFrom).max().orElse(0);
    }

    /** Weeks at most, when the steps are taken at the same time. */
    public int weeksTo() {
        return steps.stream().mapToInt(Step::weeksTo).max().orElse(0);
    }
}
