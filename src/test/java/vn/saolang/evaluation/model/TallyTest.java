package vn.saolang.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Fraction;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.reconsideration.ReconsiderationRule;
import vn.saolang.kernel.Refusal;
import vn.saolang.ranking.CouncilPolicy;

class TallyTest {

    @ParameterizedTest
    @CsvSource({"3, 4, 8, 6", "3, 4, 9, 7", "3, 4, 5, 4", "2, 3, 7, 5", "1, 1, 7, 7", "1, 2, 1, 1", "1, 1000, 7, 1"})
    void theQuorumIsRoundedUpToWholeMembers(int numerator, int denominator, int members, int needed) {
        assertThat(new Fraction(numerator, denominator).of(members)).isEqualTo(needed);
    }

    @Test
    void theSecretaryCountsOnlyWhenScoring() {
        assertThat(tally("10", seat(SeatRole.CHAIR, true), seat(SeatRole.SECRETARY, false))
                        .appointed())
                .isEqualTo(1);
        assertThat(tally("10", seat(SeatRole.CHAIR, false), seat(SeatRole.SECRETARY, true))
                        .appointed())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"90, 80, MET", "90, 79.99, EXCEEDED", "100, 90.000, MET", "50, 50, MET"})
    void aSpreadOfExactlyTheLimitIsMet(String high, String low, Tally.Spread expected) {
        Tally tally = tally("10", done(SeatRole.CHAIR, high), done(SeatRole.MEMBER, low));
        assertThat(tally.spread()).isEqualTo(expected);
    }

    @Test
    void theSpreadIsNotJudgedWhileSomebodyPresentIsStillScoring() {
        Tally tally = tally(
                "10",
                done(SeatRole.CHAIR, "90"),
                done(SeatRole.MEMBER, "10"),
                new Participant(seatOf(SeatRole.MEMBER, true), true, false, null));
        assertThat(tally.spread()).isEqualTo(Tally.Spread.NOT_YET);
        assertThat(tally.unmet()).extracting(Refusal::code).containsExactly("evaluation.SHEETS_FINISHED");
    }

    @Test
    void rulesWithoutALimitAskForNoSpread() {
        assertThat(tally(null, done(SeatRole.CHAIR, "90"), done(SeatRole.MEMBER, "10"))
                        .unmet())
                .isEmpty();
    }

    @Test
    void everyUnmetRuleIsNamedAtOnce() {
        Participant absent = new Participant(seatOf(SeatRole.CHAIR, true), false, false, null);
        Tally tally = tally("10", absent, done(SeatRole.MEMBER, "90"), done(SeatRole.MEMBER, "10"), absent, absent);
        assertThat(tally.unmet())
                .extracting(Refusal::code)
                .containsExactly("evaluation.QUORUM", "evaluation.CHAIR_PRESENT", "evaluation.SPREAD");
    }

    private static Tally tally(String spread, Participant... participants) {
        CouncilRules rules = new CouncilRules(
                UUID.randomUUID(),
                "VN",
                1,
                true,
                new Fraction(3, 4),
                true,
                spread == null ? null : new BigDecimal(spread),
                CouncilPolicy.standard(),
                false,
                false,
                Decision.NONE,
                0,
                false,
                ReconsiderationRule.NONE,
                Conduct.NONE);
        return new Tally(rules, new ArrayList<>(List.of(participants)));
    }

    private static Participant done(SeatRole role, String total) {
        return new Participant(seatOf(role, true), true, true, new BigDecimal(total));
    }

    private static Participant seat(SeatRole role, boolean scores) {
        return new Participant(seatOf(role, scores), true, false, null);
    }

    private static Seat seatOf(SeatRole role, boolean scores) {
        return new Seat(UUID.randomUUID(), UUID.randomUUID(), "Người", role, Department.CENTRAL_OCOP, "Bộ", scores);
    }
}
