package vn.saolang.evaluation.model.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Leniency and drift, by numbers worked out by hand. */
class LeniencyTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final UUID THREE = new UUID(0, 3);
    private static final Instant MORNING = Instant.parse("2026-09-01T01:00:00Z");

    private final List<Total> totals = new ArrayList<>();
    private int products;

    /** A product of a session with the totals of members one, two and three. */
    private void product(int session, String one, String two, String three) {
        products++;
        UUID product = new UUID(9, products);
        total(session, product, ONE, one);
        total(session, product, TWO, two);
        total(session, product, THREE, three);
    }

    private void total(int session, UUID product, UUID member, String points) {
        totals.add(new Total(
                new UUID(7, session),
                LocalDate.of(2026, 9, session),
                product,
                "Sản phẩm",
                MORNING.plusSeconds(60L * products),
                member,
                "Thành viên " + member.getLeastSignificantBits(),
                new BigDecimal(points)));
    }

    private Leniency of(UUID member) {
        return Leniency.of(totals).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal shown(BigDecimal figure) {
        return figure.setScale(4, RoundingMode.HALF_UP);
    }

    @Test
    void isTheMeanDistanceFromTheOthersDrawnTowardZero() {
        // deviations of one: 80 − 70 = 10; 75 − (70 + 72) / 2 = 4
        product(1, "80", "70", "70");
        product(1, "75", "70", "72");
        Leniency one = of(ONE);
        assertThat(one.products()).isEqualTo(2);
        assertThat(one.observed()).isEqualByComparingTo("7");
        // √(((10 − 7)² + (4 − 7)²) / 1) / √2 = √18 / √2 = 3
        assertThat(one.error()).isEqualByComparingTo("3");
        // 7 · 2 / (2 + 5) = 2
        assertThat(one.leniency()).isEqualByComparingTo("2");
        assertThat(one.raw()).isEqualByComparingTo("77.5");
        assertThat(one.adjusted()).isEqualByComparingTo("75.5");
        assertThat(one.left()).isEqualByComparingTo("5");
        assertThat(one.drift()).isNull();
    }

    @Test
    void theDeviationsOfAProductsMembersSumToNothing() {
        product(1, "81.25", "70.5", "64.75");
        BigDecimal sum = Leniency.of(totals).stream().map(Leniency::observed).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(shown(sum)).isEqualByComparingTo("0");
        // 81.25 − 67.625; one product counts a sixth and has no error
        assertThat(of(ONE).observed()).isEqualByComparingTo("13.625");
        assertThat(shown(of(ONE).leniency())).isEqualByComparingTo("2.2708");
        assertThat(of(ONE).error()).isNull();
    }

    @Test
    void productsScoredByFewerThanThreeSayNothing() {
        UUID product = new UUID(9, 99);
        total(1, product, ONE, "90");
        total(1, product, TWO, "50");
        assertThat(Leniency.of(totals)).isEmpty();
    }

    @Test
    void driftComparesTheLastThirdOfADayWithTheFirst() {
        // deviations of one in the order of closing: 0, 2, 5, 5, 6, 8; thirds of two: (6 + 8) / 2 − (0 + 2) / 2 = 6
        for (String points : List.of("70", "72", "75", "75", "76", "78")) {
            product(1, points, "70", "70");
        }
        // a short session says nothing about drift, but is told by itself: deviation 1
        product(2, "71", "70", "70");
        Leniency one = of(ONE);
        assertThat(one.drift()).isEqualByComparingTo("6");
        assertThat(one.sessions()).hasSize(2);
        assertThat(shown(one.sessions().getFirst().observed())).isEqualByComparingTo("4.3333");
        assertThat(one.sessions().getLast().observed()).isEqualByComparingTo("1");
    }

    @Test
    void orderOfClosingCountsNotOrderOfReading() {
        for (String points : List.of("70", "72", "75", "75", "76", "78")) {
            product(1, points, "70", "70");
        }
        BigDecimal drift = of(ONE).drift();
        java.util.Collections.reverse(totals);
        assertThat(of(ONE).drift()).isEqualByComparingTo(drift);
    }

    @Test
    void adjustedStandsBesideRawProductByProduct() {
        product(1, "80", "70", "70");
        product(1, "75", "70", "72");
        List<AdjustedProduct> products = AdjustedProduct.of(totals, Leniency.of(totals));
        assertThat(shown(products.getFirst().raw())).isEqualByComparingTo("73.3333");
        // leniencies: one 2; two −4.25 · 2/7; three −2.75 · 2/7: they sum to 0, so the mean of all three stays
        assertThat(shown(of(TWO).leniency())).isEqualByComparingTo("-1.2143");
        assertThat(shown(of(THREE).leniency())).isEqualByComparingTo("-0.7857");
        assertThat(shown(products.getFirst().adjusted())).isEqualByComparingTo("73.3333");
        UUID product = new UUID(9, 50);
        total(1, product, ONE, "80");
        List<AdjustedProduct> alone = AdjustedProduct.of(totals, List.of(of(ONE)));
        assertThat(alone.getLast().adjusted()).isEqualByComparingTo("78");
    }
}
