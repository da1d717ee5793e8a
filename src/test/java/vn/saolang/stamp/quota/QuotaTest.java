package vn.saolang.stamp.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.stamp.model.quota.NoQuota;
import vn.saolang.stamp.model.quota.Quota;
import vn.saolang.stamp.model.quota.Shares;
import vn.saolang.stamp.model.quota.Source;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.goods.PackageSize;

/** As many stamps as the material yields packages, rounded down; nothing without a star. */
class QuotaTest {

    private static PackageSize pack(@Nullable String net, @Nullable Measure unit) {
        return new PackageSize(
                new ItemId(UUID.randomUUID()),
                new EntityId(UUID.randomUUID()),
                new ProductId(UUID.randomUUID()),
                "Chè",
                net == null ? null : new BigDecimal(net),
                unit,
                null,
                "A1",
                URI.create("https://example.vn/p/A1"));
    }

    private static Quota.Material material(String quantity, String yield) {
        return new Quota.Material(new BigDecimal(quantity), new BigDecimal(yield), Measure.KILOGRAM);
    }

    @Test
    void materialTimesYieldOverNetContentIsRoundedDown() {
        assertThat(Quota.of(pack("100", Measure.GRAM), 2026, true, material("500", "0.2"), 0, 0)
                        .left())
                .isEqualTo(1000);
        assertThat(Quota.of(pack("0.3", Measure.KILOGRAM), 2026, true, material("500", "0.2"), 0, 0)
                        .left())
                .isEqualTo(333);
        assertThat(Quota.of(pack("750", Measure.MILLILITRE), 2026, true, material("1000", "0.6"), 0, 0)
                        .left())
                .isEqualTo(800);
        assertThat(Quota.of(pack("10", Measure.PIECE), 2026, true, material("99.9", "1"), 0, 0)
                        .left())
                .isEqualTo(9);
    }

    @Test
    void whatIsMintedIsTakenOffAndWhatIsRaisedIsAdded() {
        Quota quota = Quota.of(pack("100", Measure.GRAM), 2026, true, material("500", "0.2"), 50, 900);
        assertThat(quota.total()).isEqualTo(1050);
        assertThat(quota.left()).isEqualTo(150);
        assertThat(Quota.of(pack("100", Measure.GRAM), 2026, true, material("500", "0.2"), 0, 2000)
                        .left())
                .isZero();
    }

    @Test
    void withoutAStarThereIsNothingWhateverWasRaised() {
        Quota quota = Quota.of(pack("100", Measure.GRAM), 2026, false, material("500", "0.2"), 50, 0);
        assertThat(quota.left()).isZero();
        assertThat(quota.total()).isZero();
        assertThat(quota.none()).containsExactly(NoQuota.NO_STAR);
    }

    @Test
    void everyReasonIsTold() {
        assertThat(Quota.of(pack(null, null), 2026, false, null, 0, 0).none())
                .containsExactly(NoQuota.NO_STAR, NoQuota.NO_NET_CONTENT, NoQuota.NO_PLAN);
        assertThat(Quota.of(pack("100", Measure.GRAM), 2026, true, material("0", "0.2"), 0, 0)
                        .none())
                .containsExactly(NoQuota.NO_CAPACITY);
        assertThat(Quota.of(pack(null, null), 2026, true, null, 70, 0).left()).isEqualTo(70);
    }

    @Test
    void allotmentsShrinkTogetherWhenLessIsApprovedThanTheyClaim() {
        Source hill = Source.area(UUID.randomUUID());
        Source gone = Source.contract(UUID.randomUUID());
        Map<Source, BigDecimal> mine = Map.of(hill, new BigDecimal("300"), gone, new BigDecimal("10"));
        Map<Source, BigDecimal> claimed = Map.of(hill, new BigDecimal("500"));
        assertThat(Shares.worth(mine, Map.of(hill, new BigDecimal("500")), claimed))
                .isEqualByComparingTo("300");
        assertThat(Shares.worth(mine, Map.of(hill, new BigDecimal("400")), claimed))
                .isEqualByComparingTo("240");
        assertThat(Shares.worth(mine, Map.of(), claimed)).isEqualByComparingTo("0");
    }
}
