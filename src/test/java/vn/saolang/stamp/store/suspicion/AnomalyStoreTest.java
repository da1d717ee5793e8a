package vn.saolang.stamp.store.suspicion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.suspicion.Gathered;
import vn.saolang.stamp.model.suspicion.Gathered.Subject;

/** One open anomaly of each rule and stamp; it is raised when enough scans spoke for it, and forgotten when they are too far apart. */
@StoreTest
class AnomalyStoreTest {

    private static final Instant NOON = Instant.parse("2026-09-01T05:00:00Z");
    private static final Duration WINDOW = Duration.ofDays(30);
    private static final int ROLL = 2_000_000_001;

    @BeforeEach
    void withoutOrders(JdbcClient jdbc) {
        // The order itself is not the point here; the test is rolled back.
        jdbc.sql("alter table stamp.anomaly drop constraint anomaly_order_no_fkey")
                .update();
    }

    @Test
    void isRaisedByTheScanThatMakesItEnough(JdbcClient jdbc) {
        AnomalyStore store = new AnomalyStore(jdbc);
        store.add(scans(2, NOON, Scans.SON_LA), 3, WINDOW);
        assertThat(raised(jdbc)).isZero();
        store.add(scans(1, NOON.plusSeconds(60), Scans.HA_NOI), 3, WINDOW);
        assertThat(raised(jdbc)).isOne();
        assertThat(number(jdbc, "scans")).isEqualTo(3);
        assertThat(number(jdbc, "cardinality(cells)")).isEqualTo(2);
    }

    @Test
    void whatLayUnraisedForLongerThanTheWindowCountsAnew(JdbcClient jdbc) {
        AnomalyStore store = new AnomalyStore(jdbc);
        store.add(scans(2, NOON, Scans.SON_LA), 3, WINDOW);
        store.add(scans(2, NOON.plus(Duration.ofDays(31)), Scans.SON_LA), 3, WINDOW);
        assertThat(raised(jdbc)).isZero();
        assertThat(number(jdbc, "scans")).isEqualTo(2);
    }

    @Test
    void aClosedOneIsFollowedByAnother(JdbcClient jdbc) {
        AnomalyStore store = new AnomalyStore(jdbc);
        store.add(scans(3, NOON, Scans.SON_LA), 3, WINDOW);
        jdbc.sql("update stamp.anomaly set closed_at = now() where order_no = :roll")
                .param("roll", ROLL)
                .update();
        store.add(scans(1, NOON.plusSeconds(5), Scans.SON_LA), 1, WINDOW);
        assertThat(number(jdbc, "count(*)")).isEqualTo(2);
    }

    private static Gathered scans(int scans, Instant at, Cell cell) {
        return new Gathered(
                new Subject(SuspicionRule.TOO_OFTEN, ROLL, 7),
                new StampSerial(77),
                at,
                at,
                scans,
                List.of(cell),
                Map.of("scans", "31"));
    }

    private static int raised(JdbcClient jdbc) {
        return number(jdbc, "count(raised_at)");
    }

    private static int number(JdbcClient jdbc, String what) {
        return jdbc.sql("select " + what + " from stamp.anomaly where order_no = " + ROLL)
                .query(Integer.class)
                .single();
    }
}
