package vn.saolang.support.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.EntityKind;
import vn.saolang.support.PolicyDraft;
import vn.saolang.support.PolicyDraft.Level;
import vn.saolang.support.PolicyId;
import vn.saolang.support.SupportKind;
import vn.saolang.support.model.policy.Eligibility;
import vn.saolang.support.model.policy.Eligibility.Facts;
import vn.saolang.support.model.policy.Eligibility.Reason;
import vn.saolang.support.model.policy.Policy;
import vn.saolang.support.model.policy.PolicyRules;
import vn.saolang.territory.UnitRef;

/** Who may have what a policy offers, with every reason, and how much it is. */
class EligibilityTest {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    static PolicyDraft draft(
            @Nullable Integer least, @Nullable Integer most, Set<EntityKind> kinds, @Nullable Integer times) {
        return new PolicyDraft(
                "",
                "Thưởng sản phẩm",
                SupportKind.MONEY,
                "Thưởng một lần",
                new Level(new BigDecimal("30000000"), null, null),
                least,
                most,
                kinds,
                times,
                "01/2026/NQ-HĐND",
                FROM,
                "HĐND tỉnh",
                FROM,
                TO);
    }

    private static List<String> codes(PolicyDraft draft, Facts facts, LocalDate day) {
        return judge(draft, facts, day).reasons().stream().map(Reason::code).toList();
    }

    private static Eligibility judge(PolicyDraft draft, Facts facts, LocalDate day) {
        UnitRef province = new UnitRef("19", LocalDate.of(2025, 7, 1));
        return Eligibility.of(new Policy(PolicyId.random(), province, draft), facts, day);
    }

    @Test
    void everyConditionMetIsAReasonForYes() {
        PolicyDraft draft = draft(4, null, Set.of(EntityKind.COOPERATIVE), 1);
        Facts facts = new Facts(EntityKind.COOPERATIVE, 4, 0);
        assertThat(judge(draft, facts, DAY).eligible()).isTrue();
        assertThat(codes(draft, facts, DAY)).containsExactly("STARS", "KIND_NAMED", "TIMES_LEFT");
    }

    @Test
    void everyConditionMissedIsSaidAtOnce() {
        Eligibility judged =
                judge(draft(4, null, Set.of(EntityKind.ENTERPRISE), 1), new Facts(EntityKind.COOPERATIVE, 3, 1), DAY);
        assertThat(judged.eligible()).isFalse();
        assertThat(judged.against())
                .extracting(Reason::code)
                .containsExactly("STARS_TOO_FEW", "KIND_NOT_NAMED", "TIMES_USED");
    }

    @Test
    void starsHaveALowerAndAnUpperEnd() {
        assertThat(codes(draft(3, 4, Set.of(), null), new Facts(EntityKind.FARM, 5, 0), DAY))
                .containsExactly("STARS_TOO_MANY");
        assertThat(codes(draft(3, 4, Set.of(), null), new Facts(EntityKind.FARM, null, 0), DAY))
                .containsExactly("NO_STARS");
        assertThat(codes(draft(null, null, Set.of(), null), new Facts(EntityKind.FARM, null, 9), DAY))
                .isEmpty();
    }

    @Test
    void firstAndLastDayCount() {
        PolicyDraft draft = draft(null, null, Set.of(), null);
        Facts facts = new Facts(EntityKind.FARM, null, 0);
        assertThat(codes(draft, facts, FROM.minusDays(1))).containsExactly("NOT_YET");
        assertThat(codes(draft, facts, FROM)).isEmpty();
        assertThat(codes(draft, facts, TO)).isEmpty();
        assertThat(codes(draft, facts, TO.plusDays(1))).containsExactly("ENDED");
    }

    @Test
    void aShareIsRoundedDownAndCapped() {
        Level half = new Level(null, new BigDecimal("50"), new BigDecimal("20000000"));
        assertThat(half.most(new BigDecimal("3000001"))).isEqualByComparingTo("1500000");
        assertThat(half.most(new BigDecimal("90000000"))).isEqualByComparingTo("20000000");
        assertThat(half.most(null)).isEqualByComparingTo("20000000");
        assertThat(Level.IN_KIND.most(BigDecimal.TEN)).isNull();
    }

    @Test
    void aPolicyThatCannotBeAppliedIsRefusedWithEverythingAtOnce() {
        PolicyDraft wrong = new PolicyDraft(
                "",
                " ",
                null,
                "",
                new Level(BigDecimal.ZERO, new BigDecimal("101"), new BigDecimal("-1")),
                5,
                4,
                Set.of(),
                0,
                "",
                null,
                "",
                TO,
                FROM);
        assertThat(PolicyRules.defects(wrong))
                .extracting(Refusal::field)
                .containsExactlyInAnyOrder(
                        "title",
                        "content",
                        "decision",
                        "kind",
                        "decidedOn",
                        "validTo",
                        "share",
                        "amount",
                        "ceiling",
                        "share",
                        "mostStars",
                        "times");
        assertThat(PolicyRules.defects(draft(3, 5, Set.of(), 1))).isEmpty();
    }
}
