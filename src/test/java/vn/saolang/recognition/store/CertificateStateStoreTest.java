package vn.saolang.recognition.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.recognition.register.Standing;
import vn.saolang.regulation.Authority;
import vn.saolang.territory.UnitRef;

/** A certificate's state is judged for the day of the question (26/2026 Điều 4.3, 12.1). */
@StoreTest
class CertificateStateStoreTest {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 9, 1);

    @ParameterizedTest(name = "decided {0}, asked on {1}: {2}")
    @CsvSource({
        // 36 months from 31/01/2024: last valid day 30/01/2027
        "2024-01-31, 2024-01-30, NOT_YET",
        "2024-01-31, 2024-01-31, VALID",
        "2024-01-31, 2027-01-30, VALID",
        "2024-01-31, 2027-01-31, EXPIRED",
        // from 29 February: the month three years later has no such day
        "2024-02-29, 2027-02-27, VALID",
        "2024-02-29, 2027-02-28, EXPIRED",
        // a year only: told when every day of it agrees
        "2023, 2023-06-01, UNCERTAIN",
        "2023, 2025-12-31, VALID",
        "2023, 2026-01-01, UNCERTAIN",
        "2023, 2026-12-30, UNCERTAIN",
        "2023, 2026-12-31, EXPIRED",
        "2025-02, 2028-01-31, VALID",
        "2025-02, 2028-02-28, EXPIRED",
        // a latest year only
        "<=2022, 2023-01-01, UNCERTAIN",
        "<=2022, 2025-12-31, EXPIRED",
    })
    void theStateOnADay(String decided, LocalDate day, String state, JdbcClient jdbc) {
        UUID product = listed(jdbc, "a-product");
        recognise(jdbc, product, 4, decided);
        assertThat(shown(jdbc, day).entry().standing())
                .isNotNull()
                .satisfies(standing -> assertThat(standing.state().name()).isEqualTo(state));
    }

    @Test
    void theLastValidDayIsTheDayBeforeTheTermEnds(JdbcClient jdbc) {
        recognise(jdbc, listed(jdbc, "a-product"), 3, "2026-06-15");
        assertThat(shown(jdbc, ANY_DAY).history())
                .extracting(Standing::lastValidDay)
                .containsExactly(LocalDate.of(2029, 6, 14));
    }

    @Test
    void aNewCertificateEndsTheRunningOne(JdbcClient jdbc) {
        UUID product = listed(jdbc, "a-product");
        recognise(jdbc, product, 4, "2025-01-10");
        new RecognitionStore(jdbc).replaceRunning(product, LocalDate.of(2026, 6, 1));
        recognise(jdbc, product, 5, "2026-06-01");
        assertThat(shown(jdbc, ANY_DAY).history())
                .extracting(one -> one.stars() + " " + one.state())
                .containsExactly("5 VALID", "4 REPLACED");
    }

    @Test
    void twoCertificatesOnOneDayAreRefusedByTheDatabase(JdbcClient jdbc) {
        UUID product = listed(jdbc, "a-product");
        recognise(jdbc, product, 4, "2025-01-10");
        assertThatThrownBy(() -> recognise(jdbc, product, 3, "2026-06-01"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aWithdrawnCertificateHoldsUntilTheDayBefore(JdbcClient jdbc) {
        UUID product = listed(jdbc, "a-product");
        UUID recognition = recognise(jdbc, product, 4, "2025-01-10");
        new RecognitionStore(jdbc).withdraw(recognition, ANY_DAY, "no longer produced");
        assertThat(state(jdbc, ANY_DAY.minusDays(1))).isEqualTo("VALID");
        assertThat(state(jdbc, ANY_DAY)).isEqualTo("WITHDRAWN");
    }

    private static String state(JdbcClient jdbc, LocalDate day) {
        return shown(jdbc, day).history().getFirst().state().name();
    }

    private static RegisterProduct shown(JdbcClient jdbc, LocalDate day) {
        return new RegisterStore(jdbc).byCode("a-product", day).orElseThrow();
    }

    private static UUID listed(JdbcClient jdbc, String name) {
        LocalDate since = LocalDate.of(2099, 1, 1);
        jdbc.sql("""
                        insert into territory.unit (code, valid_from, level, kind, name, act)
                        values ('99', :since, 'PROVINCE', 'TINH', 'Tỉnh thử', 'test')
                        """).param("since", since).update();
        UUID id = UUID.randomUUID();
        new ListedProductStore(jdbc)
                .save(
                        new ListedProductStore.Row(
                                id,
                                name,
                                null,
                                null,
                                "A product",
                                "An entity",
                                "QD26-01",
                                "I",
                                new UnitRef("99", since),
                                "A place",
                                "",
                                "",
                                "",
                                true,
                                " a product",
                                List.of("99@2099-01-01")),
                        java.time.Instant.EPOCH);
        return id;
    }

    private static UUID recognise(JdbcClient jdbc, UUID product, int stars, String decided) {
        UUID id = UUID.randomUUID();
        new RecognitionStore(jdbc)
                .insert(new RecognitionStore.Row(
                        id,
                        product,
                        null,
                        stars,
                        Authority.PROVINCE,
                        null,
                        null,
                        null,
                        null,
                        PastDay.parse(decided),
                        36,
                        "test"));
        return id;
    }
}
