package vn.saolang.evaluation.model.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.evaluation.team.EvidenceVerdict;

/** What councils gave beside claims, proposals and each other, by numbers worked out by hand. */
class SeverityTest {

    private static final UUID NORTH = new UUID(0, 1);
    private static final UUID SOUTH = new UUID(0, 2);

    private static Award award(UUID council, String set, String points, @Nullable String self, @Nullable String team) {
        return new Award(
                council,
                "Hội đồng " + council.getLeastSignificantBits(),
                council.equals(NORTH) ? "19@2025-07-01" : "92@2025-07-01",
                set,
                new BigDecimal(points),
                3,
                self == null ? null : new BigDecimal(self),
                team == null ? null : new BigDecimal(team));
    }

    @Test
    void eachCouncilStandsBesideClaimsProposalsAndOthersOfTheSameSet() {
        List<Award> awards = List.of(
                award(NORTH, "QD26-11", "80", "90", "82"),
                award(NORTH, "QD26-11", "60", "80", null),
                award(NORTH, "QD26-02", "50", null, null),
                award(SOUTH, "QD26-11", "90", "90", "90"));
        Severity north = Severity.byCouncil(awards).getFirst();
        assertThat(north.key()).isEqualTo(NORTH.toString());
        assertThat(north.results()).isEqualTo(3);
        assertThat(north.points().setScale(4, java.math.RoundingMode.HALF_UP)).isEqualByComparingTo("63.3333");
        assertThat(north.stars()).isEqualByComparingTo("3");
        // (80 − 90 + 60 − 80) / 2
        assertThat(north.againstSelf()).isEqualTo(new Severity.Difference(2, new BigDecimal("-15")));
        assertThat(north.againstTeam()).isEqualTo(new Severity.Difference(1, new BigDecimal("-2")));
        // others gave 90 for set 11 and nothing for set 2: (80 − 90 + 60 − 90) / 2
        assertThat(north.againstOthers()).isEqualTo(new Severity.Difference(2, new BigDecimal("-20")));
        Severity south = Severity.byScope(awards).getLast();
        // the north's mean for set 11 is 70
        assertThat(south.againstOthers()).isEqualTo(new Severity.Difference(1, new BigDecimal("20")));
    }

    @Test
    void aloneThereIsNobodyToStandBeside() {
        Severity only = Severity.byCouncil(List.of(award(NORTH, "QD26-11", "80", null, null)))
                .getFirst();
        assertThat(only.againstOthers()).isNull();
        assertThat(only.againstSelf()).isNull();
    }

    @Test
    void patternsThatDifferInTwoMarksAlwaysShareAPart() {
        List<String> marks = new java.util.ArrayList<>();
        for (int i = 0; i < 30; i++) {
            marks.add(EvidencePattern.mark(i % 2 == 0, i % 4, EvidenceVerdict.SUFFICIENT));
        }
        EvidencePattern whole = new EvidencePattern(marks);
        for (int one = 0; one < 30; one++) {
            for (int other = one + 1; other < 30; other++) {
                List<String> changed = new java.util.ArrayList<>(marks);
                changed.set(one, "0|-|-");
                changed.set(other, "0|-|-");
                EvidencePattern second = new EvidencePattern(changed);
                assertThat(whole.part(0).equals(second.part(0))
                                || whole.part(1).equals(second.part(1))
                                || whole.part(2).equals(second.part(2)))
                        .isTrue();
            }
        }
        assertThat(EvidencePattern.mark(true, null, null)).isEqualTo("1|-|-");
    }
}
