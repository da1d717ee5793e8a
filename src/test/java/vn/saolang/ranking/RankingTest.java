package vn.saolang.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.StarMinimum;

/** One sheet, on all 26 sets in force. */
class RankingTest {

    static Stream<CriteriaSet> sets() {
        return Sets.inForce();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theBestOfEverythingIsFiveStars(CriteriaSet set) {
        SheetResult result = Ranking.rank(set, Answers.ofOptions(set, Sets.best(set)));
        assertThat(result.total()).isEqualByComparingTo("100");
        assertThat(result.parts().values().stream().map(BigDecimal::intValueExact))
                .containsExactly(40, 25, 35);
        assertThat(result.parts().keySet()).containsExactly("A", "B", "C");
        assertThat(result.band()).isEqualTo(5);
        assertThat(result.stars()).isEqualTo(5);
        assertThat(result.missed()).isEmpty();
        assertThat(result.complete()).isTrue();
        assertThat(result.notApplicable()).isEmpty();
        assertThat(Ranking.next(set, Answers.ofOptions(set, Sets.best(set)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aSheetNobodyBeganIsOneStarAndIncomplete(CriteriaSet set) {
        SheetResult result = Ranking.rank(set, Answers.none());
        assertThat(result.total()).isEqualByComparingTo("0");
        assertThat(result.stars()).isEqualTo(1);
        assertThat(result.band()).isEqualTo(1);
        assertThat(result.missed()).isEmpty();
        assertThat(result.complete()).isFalse();
    }

    /** Each minimum missed one at a time: the star falls below it and the miss is explained. */
    @ParameterizedTest
    @MethodSource("sets")
    void eachMinimumHoldsTheStarDown(CriteriaSet set) {
        for (StarMinimum minimum : set.allMinimums().toList()) {
            Criterion leaf = set.leaf(minimum.criterion()).orElseThrow();
            Map<String, Integer> options = Sets.best(set);
            options.put(leaf.code(), Sets.below(leaf, minimum.points()));
            SheetResult result = Ranking.rank(set, Answers.ofOptions(set, options));
            assertThat(result.band()).as("%s %s", set.code(), minimum).isEqualTo(5);
            assertThat(result.stars())
                    .as("%s %s", set.code(), minimum)
                    .isEqualTo(minimum.stars() == 3 ? 2 : minimum.stars() - 1);
            BigDecimal given = Answers.ofOptions(set, options)
                    .byCriterion()
                    .get(leaf.code())
                    .points();
            assertThat(result.missed())
                    .contains(new Miss(minimum.stars(), leaf.code(), minimum.points(), given))
                    .allMatch(miss -> miss.criterion().equals(leaf.code()));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void bandsAreHalfOpen(CriteriaSet set) {
        for (int[] edge : new int[][] {{29, 1}, {30, 2}, {49, 2}, {50, 3}, {69, 3}, {70, 4}, {89, 4}, {90, 5}}) {
            SheetResult result = Ranking.rank(set, Sets.withTotal(set, edge[0]));
            assertThat(result.total()).isEqualByComparingTo(BigDecimal.valueOf(edge[0]));
            assertThat(result.band()).as("%s %s", set.code(), edge[0]).isEqualTo(edge[1]);
            assertThat(result.stars()).isLessThanOrEqualTo(edge[1]);
        }
    }

    @ParameterizedTest
    @CsvSource({"49.99, 2", "50, 3", "69.99, 3", "70, 4", "89.99, 4", "90, 5"})
    void bandsAreHalfOpenWithDecimals(BigDecimal total, int stars) {
        CriteriaSet set = Synthetic.flat(total, new BigDecimal("100").subtract(total));
        SheetResult result = Ranking.rank(set, Answers.ofOptions(set, Map.of("1", 1)));
        assertThat(result.total()).isEqualByComparingTo(total);
        assertThat(result.band()).isEqualTo(stars);
        assertThat(result.stars()).isEqualTo(stars);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void missesStandByStarThenSetOrder(CriteriaSet set) {
        List<String> order = set.leaves().stream().map(Criterion::code).toList();
        Map<String, Integer> options = Sets.best(set);
        set.allMinimums().limit(2).forEach(minimum -> options.put(minimum.criterion(), 0));
        List<Miss> missed = Ranking.rank(set, Answers.ofOptions(set, options)).missed();
        assertThat(missed)
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> one.stars() != other.stars()
                        ? Integer.compare(one.stars(), other.stars())
                        : Integer.compare(order.indexOf(one.criterion()), order.indexOf(other.criterion())));
    }

    @Test
    void withoutAStoryItsStructureDoesNotCount() {
        CriteriaSet tea = Sets.get("QD26-11");
        Map<String, Integer> options = Sets.best(tea);
        options.put("5.1", 0);
        SheetResult result = Ranking.rank(tea, Answers.ofOptions(tea, options));
        assertThat(result.total()).isEqualByComparingTo("93");
        assertThat(result.notApplicable()).containsExactly("5.2");
        options.remove("5.1");
        assertThat(Ranking.rank(tea, Answers.ofOptions(tea, options)).notApplicable())
                .containsExactly("5.2");
        options.put("5.1", 2);
        assertThat(Ranking.rank(tea, Answers.ofOptions(tea, options)).notApplicable())
                .isEmpty();
        assertThat(Ranking.rank(tea, Answers.ofOptions(tea, Map.of("5.2", 0))).notApplicable())
                .as("given, although 0")
                .containsExactly("5.2");
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theOrderOfTheAnswersDoesNotMatter(CriteriaSet set) {
        Answers inOrder = Answers.ofOptions(set, Sets.best(set));
        List<String> codes = new ArrayList<>(inOrder.byCriterion().keySet());
        Collections.shuffle(codes, new Random(set.number()));
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        codes.forEach(code -> shuffled.put(code, inOrder.byCriterion().get(code)));
        assertThat(Ranking.rank(set, new Answers(shuffled))).isEqualTo(Ranking.rank(set, inOrder));
    }

    @Test
    void anExemptMinimumIsNoMiss() {
        CriteriaSet craft = Sets.get("QD26-21");
        Map<String, Integer> options = Sets.best(craft);
        options.put("7", 0);
        Answers answers = Answers.ofOptions(craft, options);
        assertThat(Ranking.rank(craft, answers).stars()).isEqualTo(2);
        assertThat(Ranking.rank(craft, answers, Set.of(new MinimumKey(3, "7"))).stars())
                .isEqualTo(5);
    }

    @Test
    void theOptionChosenIsKeptEvenWhereTwoGiveTheSamePoints() {
        CriteriaSet flowers = Sets.get("QD26-23");
        Answers answers = Answers.ofOptions(flowers, Map.of("6.2", 2));
        assertThat(answers.option("6.2")).contains(2);
        assertThat(Ranking.rank(flowers, answers).total()).isEqualByComparingTo("1");
    }

    @Test
    void answersFromOutsideAreCheckedAllAtOnce() {
        CriteriaSet tourism = Sets.get("QD26-26");
        Map<String, Integer> options = new LinkedHashMap<>(Map.of("6.1", 1, "1.1", 9, "8", 3, "9", 1, "15", 0));
        assertThat(Answers.defects(tourism, options, "1"))
                .containsExactly(
                        new AnswerDefect("6.1", AnswerDefect.Kind.UNKNOWN_CRITERION),
                        new AnswerDefect("1.1", AnswerDefect.Kind.NO_SUCH_OPTION),
                        new AnswerDefect("8", AnswerDefect.Kind.OTHER_CASE));
        assertThatThrownBy(() -> Answers.ofOptions(tourism, options)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Ranking.rank(tourism, new Answers(Map.of("6.1", new Answer("6.1", 1, BigDecimal.ONE)))))
                .hasMessageContaining("has no criterion 6.1");
        assertThatThrownBy(() ->
                        Ranking.rank(tourism, new Answers(Map.of("1.1", new Answer("1.1", 9, BigDecimal.ONE)))))
                .hasMessageContaining("has no option 9");
    }
}
