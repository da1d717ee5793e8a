package vn.saolang.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/** The answers of one sheet, by criterion code in set order. A criterion that is no key was not answered and counts 0. */
public record Answers(Map<String, Answer> byCriterion) {

    private static final Answers NONE = new Answers(Map.of());

    /** A sheet nobody has begun. */
    public static Answers none() {
        return NONE;
    }

    /**
     * Answers given as option numbers, 0 for "none of these".
     *
     * @throws IllegalArgumentException for what {@link #defects} names; check first what comes from outside
     */
    public static Answers ofOptions(CriteriaSet set, Map<String, Integer> options) {
        List<AnswerDefect> defects = defects(set, options, null);
        if (!defects.isEmpty()) throw new IllegalArgumentException(set.code() + ": " + defects);
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Criterion leaf : set.leaves()) {
            Integer option = options.get(leaf.code());
            if (option != null) answers.put(leaf.code(), new Answer(leaf.code(), option, pointsOf(leaf, option)));
        }
        return new Answers(answers);
    }

    /**
     * What is wrong with option numbers that come from outside, in set order; unknown criteria first.
     *
     * @param caseCode the case fixed for the product, null when none is or the set has none
     */
    public static List<AnswerDefect> defects(CriteriaSet set, Map<String, Integer> options, @Nullable String caseCode) {
        List<AnswerDefect> defects = new ArrayList<>();
        List<Criterion> leaves = set.leaves();
        List<String> known = leaves.stream().map(Criterion::code).toList();
        options.keySet().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> defects.add(new AnswerDefect(code, AnswerDefect.Kind.UNKNOWN_CRITERION)));
        for (Criterion leaf : leaves) {
            Integer option = options.get(leaf.code());
            if (option != null) defectOf(leaf, option, caseCode).ifPresent(defects::add);
        }
        return defects;
    }

    private static Optional<AnswerDefect> defectOf(Criterion leaf, int index, @Nullable String caseCode) {
        if (index == 0) return Optional.empty();
        Optional<Option> option = leaf.option(index);
        if (option.isEmpty()) return Optional.of(new AnswerDefect(leaf.code(), AnswerDefect.Kind.NO_SUCH_OPTION));
        String ofCase = option.get().caseCode();
        boolean other = caseCode != null && ofCase != null && !Objects.equals(ofCase, caseCode);
        return other ? Optional.of(new AnswerDefect(leaf.code(), AnswerDefect.Kind.OTHER_CASE)) : Optional.empty();
    }

    private static BigDecimal pointsOf(Criterion leaf, int option) {
        return leaf.option(option).map(Option::points).orElse(BigDecimal.ZERO);
    }

    /** The option chosen for a criterion; empty when it was not answered. */
    public Optional<Integer> option(String criterion) {
        return Optional.ofNullable(byCriterion.get(criterion)).map(Answer::option);
    }

    /** The option numbers by criterion, as {@link #ofOptions} takes them. */
    public Map<String, Integer> options() {
        Map<String, Integer> options = new LinkedHashMap<>();
        byCriterion.forEach((code, answer) -> options.put(code, answer.option()));
        return options;
    }
}
