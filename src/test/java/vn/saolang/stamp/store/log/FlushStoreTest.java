package vn.saolang.stamp.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.stamp.StampSerial;

/** Nodes hear what others wrote, for ten seconds by the database's clock. */
@StoreTest
class FlushStoreTest {

    @Test
    void scansAreHeardByOthersAndTheRestByAll(JdbcClient jdbc) {
        FlushStore one = new FlushStore(jdbc, new NodeStore(jdbc));
        FlushStore other = new FlushStore(jdbc, new NodeStore(jdbc));
        one.flushed(List.of(new StampSerial(-41), new StampSerial(42)));
        one.flushedLate();
        one.told(List.of(43L));
        assertThat(other.hear().stamps()).contains(new StampSerial(-41), new StampSerial(42), new StampSerial(43));
        assertThat(other.hear().all()).isNotEmpty();
        assertThat(one.hear().stamps())
                .contains(new StampSerial(43))
                .doesNotContain(new StampSerial(-41), new StampSerial(42));
    }

    @Test
    void whatIsOldIsNotHeardAndGoesAfterAMinute(JdbcClient jdbc) {
        FlushStore store = new FlushStore(jdbc, new NodeStore(jdbc));
        store.told(List.of(51L));
        jdbc.sql("update stamp.flush set written_at = written_at - interval '11 seconds' where 51 = any(serials)")
                .update();
        assertThat(store.hear().stamps()).doesNotContain(new StampSerial(51));
        store.forgetOld();
        assertThat(lines(jdbc)).isEqualTo(1);
        jdbc.sql("update stamp.flush set written_at = written_at - interval '1 minute' where 51 = any(serials)")
                .update();
        store.forgetOld();
        assertThat(lines(jdbc)).isZero();
    }

    private static int lines(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from stamp.flush where 51 = any(serials)")
                .query(Integer.class)
                .single();
    }
}
