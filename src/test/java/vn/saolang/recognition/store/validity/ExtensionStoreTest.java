package vn.saolang.recognition.store.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;

/** Which certificates the transition extends and until when (26/2026 Điều 12.1, 12.3), day by day. */
@StoreTest
class ExtensionStoreTest {

    private static final LocalDate IN_FORCE = LocalDate.of(2026, 5, 22);
    private static final LocalDate ENDING_BEFORE = LocalDate.of(2026, 9, 19);

    @ParameterizedTest(name = "issued {0}: extended until {1}")
    @CsvSource({
        // last valid day 21/05/2026: over before the act
        "2023-05-22, ",
        // last valid day 22/05/2026, the act's first day, and 180 days on
        "2023-05-23, 2026-11-18",
        "2023-07-10, 2027-01-05",
        // last valid day 18/09/2026: 120 days before it was 21/05/2026
        "2023-09-19, 2027-03-17",
        // last valid day 19/09/2026: it could be filed for on 22/05/2026 itself
        "2023-09-20, ",
        "2025-02-01, ",
    })
    void whichCertificatesAreExtended(String issued, @Nullable LocalDate until, JdbcClient jdbc) {
        UUID id = certificate(jdbc, product(jdbc), LocalDate.parse(issued), 4);
        extend(jdbc);
        assertThat(extendedUntil(jdbc, id)).isEqualTo(until);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2026-07-09, VALID", // the last day of its term
        "2026-07-10, VALID", // the first day of its extension
        "2027-01-05, VALID", // the 180th day after the last day of its term
        "2027-01-06, EXPIRED",
    })
    void anExtendedCertificateHoldsFor180DaysMore(LocalDate day, String state, JdbcClient jdbc) {
        UUID id = certificate(jdbc, product(jdbc), LocalDate.of(2023, 7, 10), 4);
        extend(jdbc);
        assertThat(state(jdbc, id, day)).isEqualTo(state);
    }

    @Test
    void extendingTwiceChangesNothing(JdbcClient jdbc) {
        UUID id = certificate(jdbc, product(jdbc), LocalDate.of(2023, 7, 10), 4);
        assertThat(extend(jdbc)).hasSize(1);
        assertThat(extend(jdbc)).isEmpty();
        assertThat(extendedUntil(jdbc, id)).isEqualTo(LocalDate.of(2027, 1, 5));
    }

    @ParameterizedTest(name = "decided {0} to {1}, asked on {2}: {3}")
    @CsvSource({
        // July 2023: every possible term ends within the scope, the extension of the latest day lasts until 26/01/2027
        "2023-07-01, 2023-07-31, 2026-06-30, VALID",
        "2023-07-01, 2023-07-31, 2026-08-15, UNCERTAIN",
        "2023-07-01, 2023-07-31, 2027-01-26, UNCERTAIN",
        "2023-07-01, 2023-07-31, 2027-01-27, EXPIRED",
        // some day of 2023: its latest end in the scope is 18/09/2026
        "2023-01-01, 2023-12-31, 2027-03-17, UNCERTAIN",
        "2023-01-01, 2023-12-31, 2027-03-18, EXPIRED",
        // some day of 2022: over before the act
        "2022-01-01, 2022-12-31, 2026-05-01, EXPIRED",
        "2022-01-01, 2022-12-31, 2021-12-31, NOT_YET",
    })
    void aDayThatIsNotKnownStaysNotKnown(LocalDate from, LocalDate to, LocalDate day, String state, JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into recognition.recognition
                            (id, listed_id, stars, level, decided_from, decided_to, precision, source)
                        values (:id, :product, 4, 'PROVINCE', :from, :to, 'YEAR', 'test')
                        """)
                .param("id", id)
                .param("product", product(jdbc))
                .param("from", from)
                .param("to", to)
                .update();
        extend(jdbc);
        assertThat(state(jdbc, id, day)).isEqualTo(state);
    }

    @Test
    void anOlderRecognitionEnteredLaterEndsWhereTheNextBegins(JdbcClient jdbc) {
        UUID product = product(jdbc);
        UUID later = certificate(jdbc, product, LocalDate.of(2024, 1, 15), 5);
        assertThatThrownBy(() -> {
                    jdbc.sql("savepoint before").update();
                    certificate(jdbc, product, LocalDate.of(2023, 7, 10), 4);
                })
                .isInstanceOf(DataIntegrityViolationException.class);
        jdbc.sql("rollback to savepoint before").update();
        store(jdbc).allowOverlap();
        UUID earlier = certificate(jdbc, product, LocalDate.of(2023, 7, 10), 4);
        store(jdbc).settle(List.of(product));
        assertThat(state(jdbc, earlier, LocalDate.of(2024, 1, 14))).isEqualTo("VALID");
        assertThat(state(jdbc, earlier, LocalDate.of(2024, 1, 15))).isEqualTo("REPLACED");
        assertThat(state(jdbc, later, LocalDate.of(2024, 1, 15))).isEqualTo("VALID");
    }

    @Test
    void aCertificateOfTheExtensionsTimeEndsTheExtension(JdbcClient jdbc) {
        UUID product = product(jdbc);
        UUID old = certificate(jdbc, product, LocalDate.of(2023, 7, 10), 4);
        UUID renewed = certificate(jdbc, product, LocalDate.of(2026, 8, 3), 4);
        extend(jdbc);
        assertThat(state(jdbc, old, LocalDate.of(2026, 8, 2))).isEqualTo("VALID");
        assertThat(state(jdbc, old, LocalDate.of(2026, 8, 3))).isEqualTo("REPLACED");
        assertThat(state(jdbc, renewed, LocalDate.of(2026, 8, 3))).isEqualTo("VALID");
    }

    private static List<UUID> extend(JdbcClient jdbc) {
        ValidityStore store = store(jdbc);
        store.allowOverlap();
        List<UUID> products = store.extend(IN_FORCE, ENDING_BEFORE, 180);
        store.settle(products);
        return products;
    }

    private static ValidityStore store(JdbcClient jdbc) {
        return new ValidityStore(jdbc);
    }

    private static String state(JdbcClient jdbc, UUID id, LocalDate day) {
        return jdbc.sql("select recognition.state_on(r, :day) from recognition.recognition r where id = :id")
                .param("day", day)
                .param("id", id)
                .query(String.class)
                .single();
    }

    private static @Nullable LocalDate extendedUntil(JdbcClient jdbc, UUID id) {
        return jdbc.sql("select extended_until from recognition.recognition where id = :id")
                .param("id", id)
                .query((row, _) -> row.getObject(1, LocalDate.class))
                .list()
                .getFirst();
    }

    private static UUID certificate(JdbcClient jdbc, UUID product, LocalDate issued, int stars) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into recognition.recognition (id, listed_id, stars, level, decided_from, decided_to, precision,
                            issued_on, ends_before, source)
                        values (:id, :product, :stars, 'PROVINCE', :on, :on, 'DAY', :on, :ends, 'test')
                        """)
                .param("id", id)
                .param("product", product)
                .param("stars", stars)
                .param("on", issued)
                .param("ends", issued.plusMonths(36))
                .update();
        return id;
    }

    private static UUID product(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        LocalDate since = LocalDate.of(2099, 1, 1);
        jdbc.sql("""
                        insert into territory.unit (code, valid_from, level, kind, name, act)
                        select '99', :since, 'PROVINCE', 'TINH', 'Tỉnh thử', 'test'
                        where not exists (select 1 from territory.unit where code = '99' and valid_from = :since)
                        """).param("since", since).update();
        jdbc.sql("""
                        insert into recognition.listed_product (id, public_id, name, entity_name, criteria_set, group_code,
                            unit_code, unit_from, place, search, unit_keys, listed_at)
                        values (:id, :public, 'A product', 'An entity', 'QD26-01', 'I', '99', :since, 'A place', ' a', '{}', now())
                        """)
                .param("id", id)
                .param("public", "p-" + id)
                .param("since", since)
                .update();
        return id;
    }
}
