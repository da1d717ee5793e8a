package vn.saolang.regulation.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.CriteriaSet.Part;
import vn.saolang.regulation.CriteriaSet.Section;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.CriterionKind;
import vn.saolang.regulation.Option;

/** Whether a criteria set adds up: a set that does not is refused, naming the criterion. */
public final class SetRules {

    private static final BigDecimal TOTAL = BigDecimal.valueOf(100);

    private final CriteriaSet set;
    private final List<String> problems = new ArrayList<>();

    private SetRules(CriteriaSet set) {
        this.set = set;
    }

    /**
     * The problems of a set, none when it is sound. A set marked unusable may miss points in a part, nothing else.
     *
     * @param partPoints points of each part as its act lays down
     */
    public static List<String> problemsOf(CriteriaSet set, Map<String, BigDecimal> partPoints) {
        SetRules rules = new SetRules(set);
        rules.checkParts(partPoints);
        rules.checkCodes();
        return rules.problems;
    }

    private void checkParts(Map<String, BigDecimal> partPoints) {
        Set<String> seen = new HashSet<>();
        for (Part part : set.parts()) {
            seen.add(part.code());
            BigDecimal lawful = partPoints.get(part.code());
            if (lawful == null || !same(lawful, part.maxPoints())) {
                wrong("part " + part.code(), "says " + show(part.maxPoints()) + ", the act says " + lawful);
            }
            part.sections().forEach(this::checkSection);
            if (set.usable()) {
                BigDecimal sum = sum(part.sections(), Section::maxPoints);
                if (!same(sum, part.maxPoints())) {
                    wrong(
                            "part " + part.code(),
                            "sections add up to " + show(sum) + ", it says " + show(part.maxPoints()));
                }
            }
        }
        if (!seen.equals(partPoints.keySet())) wrong("parts", "are " + seen + ", the act has " + partPoints.keySet());
        BigDecimal total = sum(set.parts(), Part::maxPoints);
        if (!same(total, TOTAL)) wrong("parts", "add up to " + show(total) + ", not 100");
    }

    private void checkSection(Section section) {
        compare("section " + section.code(), section.criteria(), section.maxPoints());
        section.criteria().forEach(this::checkCriterion);
    }

    private void checkCriterion(Criterion criterion) {
        String where = "criterion " + criterion.code();
        switch (criterion.kind()) {
            case CriterionKind.Group group -> {
                compare(where, group.children(), criterion.maxPoints());
                group.children().forEach(this::checkCriterion);
            }
            case CriterionKind.OneOf one -> checkOptions(where, one.options(), criterion);
            case CriterionKind.ByCase cases ->
                cases.cases().forEach(c -> checkOptions(where + " case " + c.code(), c.options(), criterion));
            case CriterionKind.YesNo yes -> {
                if (criterion.maxPoints().signum() <= 0) wrong(where, "is yes/no and worth nothing");
            }
        }
    }

    private void checkOptions(String where, List<Option> options, Criterion criterion) {
        BigDecimal highest =
                options.stream().map(Option::points).reduce(BigDecimal::max).orElse(BigDecimal.ONE.negate());
        if (!same(highest, criterion.maxPoints())) {
            wrong(where, "has " + show(highest) + " as its highest option and says " + show(criterion.maxPoints()));
        }
        int star = 0;
        BigDecimal marked = BigDecimal.ZERO;
        for (Option option : options) {
            if (option.points().signum() < 0) wrong(where, "has an option below 0");
            if (option.star() == null) continue;
            if (option.star() <= star || option.points().compareTo(marked) <= 0) {
                wrong(where, "marks option " + option.index() + " with fewer stars or points than an earlier one");
            }
            star = option.star();
            marked = option.points();
        }
    }

    private void checkCodes() {
        Set<String> codes = new HashSet<>();
        for (Criterion leaf : set.leaves()) {
            if (!codes.add(leaf.code())) wrong("criterion " + leaf.code(), "stands twice");
        }
    }

    private void compare(String where, List<Criterion> criteria, BigDecimal said) {
        BigDecimal sum = sum(criteria, Criterion::maxPoints);
        if (same(sum, said)) return;
        String each = criteria.stream()
                .map(one -> one.code() + ": " + show(one.maxPoints()))
                .collect(Collectors.joining(", "));
        wrong(where, "criteria add up to " + show(sum) + " (" + each + "), it says " + show(said));
    }

    private void wrong(String where, String what) {
        problems.add(set.code() + " " + where + ": " + what);
    }

    private static <T> BigDecimal sum(List<T> all, Function<T, BigDecimal> points) {
        return all.stream().map(points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) == 0;
    }

    private static String show(BigDecimal points) {
        return points.stripTrailingZeros().toPlainString();
    }
}
