package vn.saolang.stamp.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;

@StoreTest
class PartitionStoreTest {

    private static final YearMonth DECEMBER = YearMonth.of(2031, 12);

    @Test
    void aMonthBeginsAndEndsAtMidnightInVietNam(JdbcClient jdbc) {
        PartitionStore store = new PartitionStore(jdbc);
        store.lock();
        store.make(DECEMBER);
        store.make(DECEMBER.plusMonths(1));
        add(jdbc, "2031-11-30T17:00:00Z");
        add(jdbc, "2031-12-31T16:59:59.999999Z");
        add(jdbc, "2031-12-31T17:00:00Z");
        assertThat(lines(jdbc, "stamp.scan_2031_12")).isEqualTo(2);
        assertThat(lines(jdbc, "stamp.scan_2032_01")).isEqualTo(1);
        assertThat(store.months()).contains(DECEMBER, DECEMBER.plusMonths(1));
    }

    @Test
    void aDroppedMonthIsGoneWithItsLines(JdbcClient jdbc) {
        PartitionStore store = new PartitionStore(jdbc);
        store.make(DECEMBER);
        add(jdbc, "2031-12-05T00:00:00Z");
        store.drop(DECEMBER);
        assertThat(store.months()).doesNotContain(DECEMBER);
        assertThat(lines(jdbc, "stamp.scan where at between '2031-11-30T17:00:00Z' and '2031-12-31T16:59:59Z'"))
                .isZero();
    }

    @Test
    void aMonthHasTheIndexesOfTheLog(JdbcClient jdbc) {
        new PartitionStore(jdbc).make(DECEMBER);
        assertThat(jdbc.sql("select count(*) from pg_indexes where schemaname = 'stamp' and tablename = 'scan_2031_12'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private static void add(JdbcClient jdbc, String at) {
        jdbc.sql("insert into stamp.scan (at, channel, verdict, node) values (cast(:at as timestamptz), 0, 3, 1)")
                .param("at", at)
                .update();
    }

    private static int lines(JdbcClient jdbc, String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
