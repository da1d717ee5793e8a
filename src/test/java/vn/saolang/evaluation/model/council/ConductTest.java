package vn.saolang.evaluation.model.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.evaluation.model.reconsideration.ReconsiderationRule;
import vn.saolang.kernel.Refusal;
import vn.saolang.ranking.CouncilPolicy;

/** What rules may demand of the council's day, yes and no. */
class ConductTest {

    @ParameterizedTest
    @CsvSource({
        "1,2,6,12,false",
        "1,2,7,12,true",
        "1,2,6,11,true",
        "2,4,6,12,false",
        "2,3,8,12,true",
        "2,3,7,12,false",
        "3,4,9,12,true",
        "1,2,0,0,false",
        "1,1,12,12,true"
    })
    void aMotionIsCarriedByMoreThanHalfOrAtLeastAnyOtherShare(
            int numerator, int denominator, int inFavour, int valid, boolean carried) {
        Conduct conduct = new Conduct(null, null, false, Secrecy.PRODUCT, new Fraction(numerator, denominator), false);
        assertThat(conduct.carries(inFavour, valid)).isEqualTo(carried);
    }

    @Test
    void scoringsAreLimitedOnlyByRulesThatLimitThem() {
        assertThat(Conduct.NONE.allowsAfter(1000)).isTrue();
        Conduct two = new Conduct(null, 2, false, Secrecy.PRODUCT, new Fraction(1, 2), false);
        assertThat(two.allowsAfter(1)).isTrue();
        assertThat(two.allowsAfter(2)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,1,1", "10.01,1,1", "10,20,0", "0.01,1,0", "1,0,1", "1,21,1", ",,0"})
    void numbersOutsideWhatRulesMayDemandAreDefects(BigDecimal look, Integer scorings, int defects) {
        Conduct conduct = new Conduct(look, scorings, false, Secrecy.PRODUCT, new Fraction(1, 2), false);
        assertThat(conduct.defects()).hasSize(defects);
    }

    @Test
    void demandsOfTheRulesAreLabelledWithTheirDecisionAndTheLawsAreNot() {
        CouncilRules rules = new CouncilRules(
                UUID.randomUUID(),
                "VN",
                1,
                true,
                new Fraction(3, 4),
                true,
                null,
                CouncilPolicy.standard(),
                false,
                false,
                new Decision("123/QĐ-HĐ", LocalDate.of(2026, 9, 1), "Chủ tịch"),
                0,
                false,
                ReconsiderationRule.NONE,
                Conduct.NONE);
        assertThat(RulesDemand.of(rules)).isEqualTo("123/QĐ-HĐ ngày 01/09/2026");
        assertThat(RulesDemand.isRulesDemand(Refusal.whole("evaluation.QUORUM")))
                .isTrue();
        assertThat(RulesDemand.isRulesDemand(Refusal.whole("evaluation.BALLOT_DISAGREED")))
                .isFalse();
    }
}
