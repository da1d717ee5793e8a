package vn.saolang.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;

/** The cheapest way to the next star: against trying everything on small sets, and by its meaning on the real ones. */
class NextStarTest {

    @Test
    void itIsWhatTryingEverythingFinds() {
        Random random = new Random(26_2026);
        for (int round = 0; round < 3000; round++) {
            CriteriaSet set = Synthetic.random(random);
            Map<String, Integer> options = new LinkedHashMap<>();
            for (Criterion leaf : set.leaves()) {
                if (random.nextInt(4) > 0)
                    options.put(leaf.code(), random.nextInt(leaf.options().size() + 1));
            }
            Answers answers = Answers.ofOptions(set, options);
            int stars = Ranking.rank(set, answers).stars();
            if (stars == 5) continue;
            Optional<NextStar> found = Ranking.next(set, answers);
            Optional<List<Integer>> tried = byTryingEverything(set, answers, stars + 1);
            assertThat(found.isPresent()).as("round %s", round).isEqualTo(tried.isPresent());
            tried.ifPresent(best -> assertThat(applied(set, answers, found.orElseThrow()))
                    .as("round %s", options)
                    .isEqualTo(best));
        }
    }

    /** Options of all leaves of the best way: least gained, fewest raised, earliest raised, lowest option. */
    private static Optional<List<Integer>> byTryingEverything(CriteriaSet set, Answers answers, int stars) {
        List<Criterion> leaves = set.leaves();
        BigDecimal now = Ranking.rank(set, answers).total();
        List<int[]> found = new ArrayList<>();
        int[] start = optionsOf(set, answers);
        each(leaves, start, new int[leaves.size()], 0, options -> {
            SheetResult result = Ranking.rank(set, sheet(set, options));
            if (result.stars() >= stars) found.add(options.clone());
        });
        return found.stream()
                .min(Comparator.<int[], BigDecimal>comparing(options ->
                                Ranking.rank(set, sheet(set, options)).total().subtract(now))
                        .thenComparing(options -> raised(start, options).length)
                        .thenComparing((one, other) -> Arrays.compare(raised(start, one), raised(start, other)))
                        .thenComparing((one, other) -> Arrays.compare(one, other)))
                .map(options -> Arrays.stream(options).boxed().toList());
    }

    private interface Taker {
        void take(int[] options);
    }

    /** Every sheet on which no criterion gives fewer points than now; options that only repeat points are left out. */
    private static void each(List<Criterion> leaves, int[] start, int[] options, int index, Taker taker) {
        if (index == leaves.size()) {
            taker.take(options);
            return;
        }
        Criterion leaf = leaves.get(index);
        options[index] = start[index];
        each(leaves, start, options, index + 1, taker);
        BigDecimal now = leaf.option(start[index]).map(Option::points).orElse(BigDecimal.ZERO);
        List<BigDecimal> seen = new ArrayList<>();
        for (Option option : leaf.options()) {
            if (option.points().compareTo(now) <= 0 || seen.contains(option.points())) continue;
            seen.add(option.points());
            options[index] = option.index();
            each(leaves, start, options, index + 1, taker);
        }
    }

    private static int[] raised(int[] from, int[] to) {
        List<Integer> raised = new ArrayList<>();
        for (int index = 0; index < from.length; index++) if (from[index] != to[index]) raised.add(index);
        return raised.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] optionsOf(CriteriaSet set, Answers answers) {
        return set.leaves().stream()
                .mapToInt(leaf -> answers.option(leaf.code()).orElse(0))
                .toArray();
    }

    private static Answers sheet(CriteriaSet set, int[] options) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        for (int index = 0; index < options.length; index++)
            byCode.put(set.leaves().get(index).code(), options[index]);
        return Answers.ofOptions(set, byCode);
    }

    private static List<Integer> applied(CriteriaSet set, Answers answers, NextStar next) {
        Map<String, Integer> options = new LinkedHashMap<>(answers.options());
        next.raises().forEach(raise -> options.put(raise.criterion(), raise.option()));
        return set.leaves().stream()
                .map(leaf -> options.getOrDefault(leaf.code(), 0))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("vn.saolang.ranking.RankingTest#sets")
    void followingItGivesExactlyThatStarOnTheRealSets(CriteriaSet set) {
        Random random = new Random(set.number());
        for (int round = 0; round < 40; round++) {
            Map<String, Integer> options = new LinkedHashMap<>();
            for (Criterion leaf : set.leaves())
                options.put(leaf.code(), random.nextInt(leaf.options().size() + 1));
            Answers answers = Answers.ofOptions(set, options);
            SheetResult now = Ranking.rank(set, answers);
            NextStar next = Ranking.next(set, answers).orElseThrow();
            assertThat(next.stars()).isEqualTo(now.stars() + 1);
            next.raises().forEach(raise -> options.put(raise.criterion(), raise.option()));
            SheetResult then = Ranking.rank(set, Answers.ofOptions(set, options));
            assertThat(then.stars()).isGreaterThanOrEqualTo(next.stars());
            assertThat(then.total()).isEqualByComparingTo(next.totalAfter());
            assertThat(then.total().subtract(now.total())).isEqualByComparingTo(next.added());
        }
    }

    @Test
    void criteriaRaisedOnlyForTheBandAreCountedIn() {
        CriteriaSet set =
                Synthetic.flat(new BigDecimal("45"), new BigDecimal("10"), new BigDecimal("5"), new BigDecimal("40"));
        NextStar next =
                Ranking.next(set, Answers.ofOptions(set, Map.of("1", 1))).orElseThrow();
        assertThat(next.stars()).isEqualTo(3);
        assertThat(next.added()).isEqualByComparingTo("5");
        assertThat(next.raises())
                .singleElement()
                .satisfies(raise -> assertThat(raise.criterion()).isEqualTo("3"))
                .satisfies(raise -> assertThat(raise.forMinimum()).isFalse());
    }

    @Test
    void onlyOptionsOfTheProductsCaseAreProposed() {
        CriteriaSet tourism = Sets.get("QD26-26");
        Map<String, Integer> options = Sets.best(tourism);
        Set.of("1.1", "1.2", "8", "9", "15").forEach(code -> options.put(code, 0));
        options.put("3.4", 0);
        NextStar next = Ranking.next(tourism, Answers.ofOptions(tourism, options), "2", Set.of())
                .orElseThrow();
        assertThat(next.raises())
                .allSatisfy(raise -> assertThat(tourism.leaf(raise.criterion())
                                .orElseThrow()
                                .option(raise.option())
                                .orElseThrow()
                                .caseCode())
                        .isNotEqualTo("1"));
    }
}
