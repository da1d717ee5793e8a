package vn.saolang.evaluation.model.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.ranking.CouncilPolicy;
import vn.saolang.ranking.CouncilPolicy.MinimumPolicy;

/** Near a border or not, exactly, on both sides, and as the rules band the mean. */
class BandBordersTest {

    private static final Map<Integer, BigDecimal> BANDS = Map.of(
            1, BigDecimal.ZERO,
            2, new BigDecimal("30"),
            3, new BigDecimal("50"),
            4, new BigDecimal("70"),
            5, new BigDecimal("90"));

    @ParameterizedTest
    @CsvSource({
        "90;90;90,true",
        "89;89;89,true",
        "91;91;91,true",
        "88.99;88.99;88.99,false",
        "91.01;91.01;91.01,false",
        "69;70;74,true",
        "69;70;75,false",
        "68;69;70,true",
        "49;51,true",
        "30;30,false",
        "29.5;30,false",
        "0;0,false",
        "100;80,true",
        "70;70;70.000001,true"
    })
    void oneTenthMoreOrLessDecides(String totals, boolean near) {
        assertThat(BandBorders.near(BANDS, CouncilPolicy.standard(), BigDecimal.ONE, points(totals)))
                .isEqualTo(near);
    }

    @Test
    void theRoundedMeanIsJudgedWhenTheRulesBandIt() {
        List<BigDecimal> totals = points("91.04;91.04");
        CouncilPolicy rounded = new CouncilPolicy(MinimumPolicy.MAJORITY, true, 1);
        assertThat(BandBorders.near(BANDS, rounded, BigDecimal.ONE, totals)).isTrue();
        assertThat(BandBorders.near(BANDS, CouncilPolicy.standard(), BigDecimal.ONE, totals))
                .isFalse();
    }

    @Test
    void withoutSheetsNothingIsNear() {
        assertThat(BandBorders.near(BANDS, CouncilPolicy.standard(), BigDecimal.TEN, List.of()))
                .isFalse();
    }

    private static List<BigDecimal> points(String totals) {
        return Arrays.stream(totals.split(";")).map(BigDecimal::new).toList();
    }
}
