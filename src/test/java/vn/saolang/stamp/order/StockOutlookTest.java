package vn.saolang.stamp.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.model.order.StarMark;
import vn.saolang.stamp.model.order.StockOutlook;

/** How long stamps last, against the certificate. */
class StockOutlookTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void theQuotaIsThePaceUntilEnoughWasObserved() {
        assertThat(new StockOutlook(0, 0, 300, 1000).lastsUntil(TODAY, 1000)).isEqualTo(TODAY.plusDays(365));
        assertThat(new StockOutlook(0, 900, 29, 1000).pace()).isEqualTo(1000);
        assertThat(new StockOutlook(0, 900, 30, 1000).pace()).isEqualTo(10950);
    }

    @Test
    void stockCountsBeforeTheOrder() {
        StockOutlook slow = new StockOutlook(500, 500, 365, 10_000);
        assertThat(slow.lastsUntil(TODAY, 0)).isEqualTo(TODAY.plusDays(365));
        assertThat(slow.lastsUntil(TODAY, 500)).isEqualTo(TODAY.plusDays(730));
    }

    @Test
    void theLastDayOfTheCertificateIsStillInTime() {
        StockOutlook outlook = new StockOutlook(0, 0, 1, 365);
        assertThat(outlook.outlives(TODAY, 10, TODAY.plusDays(10))).isFalse();
        assertThat(outlook.outlives(TODAY, 11, TODAY.plusDays(10))).isTrue();
        assertThat(outlook.outlives(TODAY, 11, null)).isFalse();
        assertThat(new StockOutlook(0, 0, 1, 0).outlives(TODAY, 11, TODAY)).isFalse();
    }

    @Test
    void theMarkHasAsManyStarsAsTheProduct() {
        assertThat(StarMark.svg(4, false).split("#d9a400", -1)).hasSize(5);
        assertThat(StarMark.svg(3, true)).doesNotContain("#d9a400", "#14603f").contains("OCOP – 3 sao");
    }
}
