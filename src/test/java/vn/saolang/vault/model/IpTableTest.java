package vn.saolang.vault.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.producer.EntityId;
import vn.saolang.vault.IpKind;
import vn.saolang.vault.IpStage;
import vn.saolang.vault.model.IpTable.Claim;
import vn.saolang.vault.store.IpTableFile;

/** What rights prove for criterion 3.5, and how long they last. */
class IpTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private final IpTable table = new IpTableFile().table();

    private static IpRight right(IpKind kind, LocalDate filed, IpStage... later) {
        List<IpRight.Step> steps = new ArrayList<>();
        steps.add(new IpRight.Step(IpStage.FILED, filed, null));
        for (IpStage stage : later) {
            steps.add(new IpRight.Step(stage, filed.plusMonths(steps.size()), null));
        }
        return new IpRight(UUID.randomUUID(), 0, EntityId.random(), null, kind, "Mẫu", "4-2024-1", "", steps);
    }

    private @Nullable Integer star(IpRight... rights) {
        return table.proved(List.of(rights), TODAY).map(Claim::star).orElse(0);
    }

    private static final LocalDate FILED = LocalDate.of(2024, 3, 1);

    @Test
    void anApplicationCountsOnceItIsAccepted() {
        assertThat(star(right(IpKind.TRADE_MARK, FILED))).isZero();
        assertThat(star(right(IpKind.TRADE_MARK, FILED, IpStage.ACCEPTED))).isEqualTo(3);
        assertThat(star(right(IpKind.TRADE_MARK, FILED, IpStage.ACCEPTED, IpStage.PUBLISHED)))
                .isEqualTo(3);
        assertThat(star(right(IpKind.TRADE_MARK, FILED, IpStage.ACCEPTED, IpStage.REFUSED)))
                .isZero();
        assertThat(star(right(IpKind.INDUSTRIAL_DESIGN, FILED, IpStage.ACCEPTED)))
                .isZero();
    }

    @Test
    void fourStarsNeedTheRegisteredMarkAndASignOfOrigin() {
        IpRight mark = right(IpKind.TRADE_MARK, FILED, IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED);
        IpRight origin = right(IpKind.COLLECTIVE_MARK, FILED, IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED);
        assertThat(star(mark)).isEqualTo(3);
        assertThat(star(origin)).isZero();
        assertThat(star(mark, origin)).isEqualTo(4);
    }

    @Test
    void theHighestOptionNeedsAnotherTitleToo() {
        IpRight mark = right(IpKind.TRADE_MARK, FILED, IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED);
        IpRight origin =
                right(IpKind.GEOGRAPHICAL_INDICATION, FILED, IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED);
        assertThat(star(mark, origin, right(IpKind.COPYRIGHT, FILED))).isEqualTo(4);
        Claim highest = table.proved(List.of(mark, origin, right(IpKind.COPYRIGHT, FILED, IpStage.GRANTED)), TODAY)
                .orElseThrow();
        assertThat(highest.star()).isNull();
    }

    @Test
    void aMarkLastsTenYearsFromFilingAndIsRemindedOfSixMonthsBefore() {
        LocalDate filed = LocalDate.of(2016, 9, 1);
        IpRight mark = right(IpKind.TRADE_MARK, filed, IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED);
        assertThat(table.lastDay(mark)).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(table.remindFrom(mark)).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(table.inForce(mark, LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(table.inForce(mark, LocalDate.of(2026, 9, 2))).isFalse();
        assertThat(table.proved(List.of(mark), LocalDate.of(2026, 9, 2))).isEmpty();
    }

    @Test
    void eachRenewalAddsATermAndAPatentHasNone() {
        LocalDate filed = LocalDate.of(2010, 5, 4);
        IpRight renewed =
                right(IpKind.TRADE_MARK, filed, IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED, IpStage.RENEWED);
        assertThat(table.lastDay(renewed)).isEqualTo(LocalDate.of(2030, 5, 4));
        IpRight invention = right(IpKind.INVENTION, filed, IpStage.ACCEPTED, IpStage.PUBLISHED, IpStage.GRANTED);
        assertThat(table.lastDay(invention)).isEqualTo(LocalDate.of(2030, 5, 4));
        assertThat(table.remindFrom(invention)).isNull();
    }

    @Test
    void stepsFollowTheirOrderAndTheirDays() {
        IpRight filed = right(IpKind.TRADE_MARK, FILED);
        assertThat(IpRules.defects(filed, IpStage.ACCEPTED, FILED.plusDays(30), "", TODAY))
                .isEmpty();
        assertThat(IpRules.defects(filed, IpStage.GRANTED, FILED.minusDays(1), "", TODAY))
                .extracting(one -> one.code())
                .containsExactly("vault.IP_STAGE_OUT_OF_ORDER", "vault.IP_DAY_BEFORE_LAST", "vault.IP_TITLE_MISSING");
        assertThat(IpRules.defects(filed, IpStage.REFUSED, TODAY.plusDays(1), "", TODAY))
                .extracting(one -> one.code())
                .containsExactly("vault.IP_DAY_LATER");
        assertThat(IpStage.FILED.next(IpKind.COPYRIGHT)).contains(IpStage.GRANTED);
    }
}
