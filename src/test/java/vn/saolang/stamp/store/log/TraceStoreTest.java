package vn.saolang.stamp.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.saolang.StoreTest;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.stamp.model.suspicion.Traces;

@StoreTest
class TraceStoreTest {

    private static final Instant FIRST = Instant.parse("2006-11-22T01:02:03.456789Z");

    @Test
    void whatIsWrittenIsReadAgain(JdbcClient jdbc) {
        TraceStore store = store(jdbc);
        Trace full = trace(FIRST, 3, 2);
        Trace bare = new Trace(FIRST, null, FIRST, null, 1, FIRST, 1, List.of(), List.of(), 0, null);
        assertThat(store.add(new TreeMap<>(Map.of(-5L, full, Long.MAX_VALUE, bare))))
                .containsExactlyInAnyOrder(new StampSerial(-5), new StampSerial(Long.MAX_VALUE));
        assertThat(store.find(new StampSerial(-5))).contains(full);
        assertThat(store.find(List.of(new StampSerial(-5), new StampSerial(Long.MAX_VALUE), new StampSerial(4))))
                .isEqualTo(Map.of(new StampSerial(-5), full, new StampSerial(Long.MAX_VALUE), bare));
    }

    @Test
    void whoComesSecondIsTold(JdbcClient jdbc) {
        TraceStore store = store(jdbc);
        store.add(new TreeMap<>(Map.of(1L, trace(FIRST, 1))));
        assertThat(store.add(new TreeMap<>(Map.of(1L, trace(FIRST, 9), 2L, trace(FIRST, 1)))))
                .containsExactly(new StampSerial(2));
        assertThat(store.lock(List.of(new StampSerial(1))).get(new StampSerial(1)))
                .isEqualTo(trace(FIRST, 1));
    }

    @Test
    void aClearedRuleLeavesTheOthers(JdbcClient jdbc) {
        TraceStore store = store(jdbc);
        store.add(new TreeMap<>(Map.of(1L, trace(FIRST, 1, 6), 2L, trace(FIRST, 1))));
        store.clear(new StampSerial(2), SuspicionRule.TOO_OFTEN);
        assertThat(store.find(new StampSerial(2))).contains(trace(FIRST, 1));
        store.clear(new StampSerial(1), SuspicionRule.TOO_OFTEN);
        Trace after = store.find(new StampSerial(1)).orElseThrow();
        assertThat(after.flags()).isEqualTo(Traces.bit(SuspicionRule.IMPOSSIBLE_TRAVEL));
        assertThat(after.flaggedAt()).isEqualTo(FIRST);
        assertThat(after.windowSeen()).isZero();
        store.clear(new StampSerial(1), SuspicionRule.IMPOSSIBLE_TRAVEL);
        after = store.find(new StampSerial(1)).orElseThrow();
        assertThat(after.flags()).isZero();
        assertThat(after.flaggedAt()).isNull();
    }

    @Test
    void windowsAndThenTracesAreForgotten(JdbcClient jdbc) {
        TraceStore store = store(jdbc);
        store.add(new TreeMap<>(Map.of(1L, trace(FIRST, 1), 2L, trace(FIRST.plusSeconds(1), 1))));
        assertThat(store.forgetWindows(FIRST.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(store.forgetWindows(FIRST.plusSeconds(1), 10)).isZero();
        Trace emptied = store.find(new StampSerial(1)).orElseThrow();
        assertThat(emptied.devices()).isEmpty();
        assertThat(emptied.cells()).isEmpty();
        assertThat(emptied.firstCell()).isEqualTo(Scans.HA_NOI);
        assertThat(store.forget(FIRST.plusSeconds(1), 10)).isEqualTo(1);
        assertThat(store.find(new StampSerial(1))).isEmpty();
        assertThat(store.find(new StampSerial(2))).contains(trace(FIRST.plusSeconds(1), 1));
    }

    private static TraceStore store(JdbcClient jdbc) {
        return new TraceStore(jdbc);
    }

    private static Trace trace(Instant at, int seen) {
        return trace(at, seen, 0);
    }

    private static Trace trace(Instant at, int seen, int flags) {
        return new Trace(
                at,
                Scans.HA_NOI,
                at,
                Scans.SON_LA,
                seen,
                at,
                1,
                List.of(-1L, Long.MAX_VALUE),
                List.of(Scans.SON_LA, Scans.HA_NOI),
                flags,
                flags == 0 ? null : at);
    }
}
