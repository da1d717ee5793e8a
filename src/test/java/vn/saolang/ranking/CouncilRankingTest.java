package vn.saolang.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;
import vn.saolang.ranking.CouncilResult.Tally;
import vn.saolang.regulation.CriteriaSet;

/** A council: exact mean, minimums by policy, knock-outs. */
class CouncilRankingTest {

    private static final CouncilPolicy STANDARD = CouncilPolicy.standard();
    private static final CriteriaSet TEA = Sets.get("QD26-11");

    /** The mean is banded unrounded; what is shown never claims a band that is not reached. */
    @ParameterizedTest
    @CsvSource({
        "49.995, 2, 49.99",
        "50,     3, 50.00",
        "69.996, 3, 69.99",
        "70,     4, 70.00",
        "89.99,  4, 89.99",
        "89.995, 4, 89.99",
        "89.996, 4, 89.99",
        "89.994, 4, 89.99",
        "90,     5, 90.00",
        "90.005, 5, 90.01",
    })
    void theMeanIsBandedUnrounded(BigDecimal mean, int band, BigDecimal shown) {
        CriteriaSet set = Synthetic.flat(mean, new BigDecimal("100").subtract(mean));
        Answers sheet = Answers.ofOptions(set, Map.of("1", 1));
        CouncilResult result = CouncilRanking.conclude(set, List.of(sheet, sheet), STANDARD, Map.of());
        assertThat(result.band()).isEqualTo(band);
        assertThat(result.stars()).isEqualTo(band);
        assertThat(result.shown()).isEqualTo(shown);
    }

    /** 199 sheets of 90 and one of 89: the mean is 89.995. */
    @ParameterizedTest
    @MethodSource("vn.saolang.ranking.RankingTest#sets")
    void aMeanOf89995IsFourStarsOnEverySet(CriteriaSet set) {
        List<Answers> sheets = new ArrayList<>(Collections.nCopies(199, Sets.withTotal(set, 90)));
        sheets.add(Sets.withTotal(set, 89));
        CouncilResult result = CouncilRanking.conclude(set, sheets, STANDARD, Map.of());
        assertThat(result.mean()).isEqualTo(new Mean(new BigDecimal("17999"), 200));
        assertThat(result.band()).isEqualTo(4);
        assertThat(result.shown()).isEqualTo(new BigDecimal("89.99"));
        CouncilPolicy rounding = new CouncilPolicy(MinimumPolicy.MAJORITY, true, 2);
        CouncilResult rounded = CouncilRanking.conclude(set, sheets, rounding, Map.of());
        assertThat(rounded.band()).isEqualTo(5);
        assertThat(rounded.shown()).isEqualTo(new BigDecimal("90.00"));
    }

    @Test
    void thirdsStayExact() {
        List<Answers> sheets = List.of(Sets.withTotal(TEA, 89), Sets.withTotal(TEA, 91), Sets.withTotal(TEA, 90));
        assertThat(CouncilRanking.conclude(TEA, sheets, STANDARD, Map.of()).band())
                .isEqualTo(5);
        List<Answers> less = List.of(Sets.withTotal(TEA, 89), Sets.withTotal(TEA, 91), Sets.withTotal(TEA, 89));
        CouncilResult result = CouncilRanking.conclude(TEA, less, STANDARD, Map.of());
        assertThat(result.band()).isEqualTo(4);
        assertThat(result.shown()).isEqualTo(new BigDecimal("89.67"));
        assertThat(result.parts().keySet()).containsExactly("A", "B", "C");
    }

    @ParameterizedTest
    @CsvSource({
        // sheets that meet 7 at five stars, of 5; policy; stars
        "5, ALL, 5", "4, ALL, 4",
        "3, MAJORITY, 5", "2, MAJORITY, 4",
        "5, MEAN, 5", "4, MEAN, 4",
    })
    void aMinimumIsMetByPolicy(int meeting, MinimumPolicy policy, int stars) {
        CouncilResult result =
                CouncilRanking.conclude(TEA, sheets(meeting, 5), new CouncilPolicy(policy, false, 2), Map.of());
        assertThat(result.stars()).isEqualTo(stars);
        assertThat(result.tallies()).containsEntry(new MinimumKey(5, "7"), new Tally(meeting, 5));
        assertThat(result.missed()).hasSize(stars == 5 ? 0 : 1);
    }

    @Test
    void theMeanOfAMinimumIsComparedExactly() {
        CriteriaSet craft = Sets.get("QD26-21");
        Map<String, Integer> low = Sets.best(craft);
        low.put("7", 0);
        List<Answers> sheets = List.of(
                Answers.ofOptions(craft, Sets.best(craft)),
                Answers.ofOptions(craft, low),
                Answers.ofOptions(craft, low));
        CouncilPolicy mean = new CouncilPolicy(MinimumPolicy.MEAN, false, 2);
        assertThat(CouncilRanking.conclude(craft, sheets, mean, Map.of()).stars())
                .as("4 of 3 sheets is a mean above the 1 asked for")
                .isEqualTo(5);
        assertThat(CouncilRanking.conclude(craft, sheets, STANDARD, Map.of()).stars())
                .isEqualTo(2);
    }

    @Test
    void aTieIsTheChairsRecordedConclusion() {
        MinimumKey seven = new MinimumKey(5, "7");
        CouncilResult open = CouncilRanking.conclude(TEA, sheets(2, 4), STANDARD, Map.of());
        assertThat(open.openTies()).containsExactly(seven);
        assertThat(open.stars()).isEqualTo(4);
        CouncilResult met = CouncilRanking.conclude(TEA, sheets(2, 4), STANDARD, Map.of(seven, true));
        assertThat(met.openTies()).isEmpty();
        assertThat(met.stars()).isEqualTo(5);
        CouncilResult unmet = CouncilRanking.conclude(TEA, sheets(2, 4), STANDARD, Map.of(seven, false));
        assertThat(unmet.openTies()).isEmpty();
        assertThat(unmet.stars()).isEqualTo(4);
        assertThat(CouncilRanking.conclude(TEA, sheets(1, 4), STANDARD, Map.of(seven, true))
                        .stars())
                .as("no tie, nothing to conclude")
                .isEqualTo(4);
    }

    @Test
    void aKnockOutEndsItWhateverThePoints() {
        KnockOutFinding finding = new KnockOutFinding("HS1", "Hợp đồng liên kết giả mạo");
        CouncilFindings findings = new CouncilFindings(Map.of(), List.of(), finding);
        CouncilResult result = CouncilRanking.conclude(TEA, sheets(5, 5), STANDARD, findings);
        assertThat(result.knockedOut()).isTrue();
        assertThat(result.stars()).isZero();
        assertThat(result.band()).isEqualTo(5);
        assertThat(CouncilRanking.conclude(TEA, List.of(), STANDARD, findings).knockedOut())
                .isTrue();
        assertThatThrownBy(() -> CouncilRanking.conclude(
                        TEA,
                        List.of(),
                        STANDARD,
                        new CouncilFindings(Map.of(), List.of(), new KnockOutFinding("HS9", "x"))))
                .hasMessageContaining("no knock-out ground HS9");
        assertThatThrownBy(() -> CouncilRanking.conclude(TEA, List.of(), STANDARD, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyAMinimumThatBindsSomeProductsCanBeLeftOut() {
        CriteriaSet craft = Sets.get("QD26-21");
        Map<String, Integer> low = Sets.best(craft);
        low.put("7", 0);
        List<Answers> sheets = List.of(Answers.ofOptions(craft, low));
        Exemption exemption = new Exemption(new MinimumKey(3, "7"), "Sản phẩm không phải công bố chất lượng");
        CouncilFindings findings = new CouncilFindings(Map.of(), List.of(exemption), null);
        assertThat(CouncilRanking.conclude(craft, sheets, STANDARD, findings).stars())
                .isEqualTo(5);
        CouncilFindings wrong =
                new CouncilFindings(Map.of(), List.of(new Exemption(new MinimumKey(3, "1.1"), "x")), null);
        assertThatThrownBy(() -> CouncilRanking.conclude(craft, sheets, STANDARD, wrong))
                .hasMessageContaining("binds every product");
    }

    private static List<Answers> sheets(int meeting, int of) {
        Map<String, Integer> low = Sets.best(TEA);
        low.put("7", 3);
        List<Answers> sheets = new ArrayList<>(Collections.nCopies(meeting, Answers.ofOptions(TEA, Sets.best(TEA))));
        sheets.addAll(Collections.nCopies(of - meeting, Answers.ofOptions(TEA, low)));
        return sheets;
    }
}
