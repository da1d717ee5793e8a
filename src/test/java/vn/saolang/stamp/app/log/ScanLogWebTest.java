package vn.saolang.stamp.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.SettableClock;
import vn.saolang.TestDatabase;
import vn.saolang.WebTest;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.Scans;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.suspicion.AnomalyWatch;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.stamp.store.log.TraceStore;

/** Scans are written behind the answer: all that belongs together or nothing, from several nodes at once, and not for ever. */
@WebTest
class ScanLogWebTest {

    @Autowired
    ScanLog log;

    @Autowired
    WriteScans writing;

    @Autowired
    AnomalyWatch watch;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TraceStore traces;

    @Autowired
    KeepLog keeping;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Devices devices;

    @Autowired
    SettableClock clock;

    private final long serial = ThreadLocalRandom.current().nextLong();
    private final int order = ThreadLocalRandom.current().nextInt(1_000_000, Integer.MAX_VALUE);
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void setClock() {
        clock.reset();
        now = clock.instant();
    }

    @Test
    void aScanIsALineACountAndATrace() {
        log.add(Scans.page(serial, order, 5, now, Scans.HA_NOI, 11));
        log.add(Scans.page(serial, order, 5, now.plusSeconds(3600), Scans.SON_LA, 12));
        log.add(Scans.page(serial + 1, order, 6, now, null, 12));
        Scans.awaitWritten(log);

        assertThat(lines()).isEqualTo(3);
        assertThat(counted()).isEqualTo(3);
        Trace trace = traces.find(new StampSerial(serial)).orElseThrow();
        assertThat(trace.seen()).isEqualTo(2);
        assertThat(trace.firstAt()).isEqualTo(now);
        assertThat(trace.firstCell()).isEqualTo(Scans.HA_NOI);
        assertThat(trace.lastCell()).isEqualTo(Scans.SON_LA);
        assertThat(trace.devices()).containsExactly(11L, 12L);
    }

    @Test
    void anInspectorLeavesALineButNoTrace() {
        log.add(new Scan(
                new Scanning(now, ScanChannel.INSPECTOR, null, null),
                new StampSerial(serial),
                order,
                1,
                ScanVerdict.KNOWN_ACTIVE));
        log.add(Scans.unknown(now));
        Scans.awaitWritten(log);
        assertThat(lines()).isEqualTo(1);
        assertThat(traces.find(new StampSerial(serial))).isEmpty();
    }

    @Test
    void aMonthNobodyMadeAheadIsMadeByItsFirstScan() {
        Instant later = Instant.parse("2033-05-31T17:00:00Z");
        log.add(Scans.page(serial, order, 1, later, null, 1));
        Scans.awaitWritten(log);
        assertThat(count("select count(*) from stamp.scan_2033_06 where order_no = " + order))
                .isEqualTo(1);
    }

    @Test
    void twoNodesThatWriteTheSameStampsLoseNoScan() throws Exception {
        ScanLog other = new ScanLog(writing, watch, events, 10_000);
        other.start();
        List<ScanLog> nodes = List.of(log, other);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int node = 0; node < 2; node++) {
                ScanLog one = nodes.get(node);
                long device = node;
                both.submit(() -> IntStream.range(0, 3_000)
                        .forEach(i -> one.add(
                                Scans.page(serial + (i * 31L + device) % 40, order, 1, now.plusSeconds(i), null, i))));
            }
        }
        other.stop();
        Scans.awaitWritten(log);
        assertThat(other.dropped()).isZero();
        assertThat(lines()).isEqualTo(6_000);
        assertThat(counted()).isEqualTo(6_000);
        int seen = IntStream.range(0, 40)
                .map(i -> traces.find(new StampSerial(serial + i)).orElseThrow().seen())
                .sum();
        assertThat(seen).isEqualTo(6_000);
    }

    @Test
    void theOtherNodesAreToldWhenABatchWasWrittenSlowly() {
        log.add(Scans.page(serial, order, 1, now, null, 1));
        Scans.awaitWritten(log);
        long last = count("select coalesce(max(id), 0) from stamp.flush");
        transaction.executeWithoutResult(_ -> {
            traces.lock(List.of(new StampSerial(serial)));
            log.add(Scans.page(serial, order, 1, now, null, 2));
            Instant held = Instant.now().plusMillis(5_500);
            Scans.await(() -> Instant.now().isAfter(held));
        });
        Scans.await(() -> count("select count(*) from stamp.flush where serials is null and id > " + last) == 1);
        assertThat(traces.find(new StampSerial(serial)).orElseThrow().seen()).isEqualTo(2);
    }

    @Test
    void withoutRoomAScanIsDroppedAndCountedAndNobodyWaits() {
        ScanLog still = new ScanLog(writing, watch, events, 2);
        IntStream.range(0, 5).forEach(i -> still.add(Scans.page(serial, order, 1, now, null, i)));
        assertThat(still.dropped()).isEqualTo(3);
        assertThat(still.waiting()).isEqualTo(2);
        still.start();
        still.stop();
        assertThat(still.waiting()).as("a stop writes what waits").isZero();
        assertThat(lines()).isEqualTo(2);
    }

    @Test
    void whatIsOverGoesWithItsMonthButItsCountsStay() {
        clock.setTo(LocalDate.of(2026, 2, 28), LocalTime.of(23, 59, 59));
        log.add(Scans.page(serial, order, 1, clock.instant(), Scans.HA_NOI, 7));
        log.add(Scans.page(serial, order, 1, clock.instant().plusSeconds(1), Scans.HA_NOI, 7));
        Scans.awaitWritten(log);
        clock.setTo(LocalDate.of(2026, 8, 31), LocalTime.of(23, 59, 59));
        keeping.keep();
        assertThat(lines()).isEqualTo(2);
        clock.setTo(LocalDate.of(2026, 9, 1), LocalTime.MIDNIGHT);
        KeepLog.Gone gone = keeping.keep();
        assertThat(gone.months()).isPositive();
        assertThat(lines()).isEqualTo(1);
        assertThat(counted()).isEqualTo(2);
        assertThat(traces.find(new StampSerial(serial)).orElseThrow().devices()).isEmpty();
        assertThat(count("select count(*) from stamp.scan_2026_11"))
                .as("made ahead")
                .isZero();
    }

    @Test
    void aDeviceIsCalledAnotherThingTheNextDayAndItsKeyIsGone() {
        Long today = devices.hash("somebody");
        assertThat(devices.hash("somebody")).isEqualTo(today);
        assertThat(devices.hash(" ")).isNull();
        clock.setTo(LocalDate.of(2026, 9, 2), LocalTime.of(9, 0));
        assertThat(devices.hash("somebody")).isNotNull().isNotEqualTo(today);
        keeping.keep();
        clock.reset();
        assertThat(devices.hash("somebody"))
                .as("the key of the day before is nowhere any more")
                .isNotEqualTo(today);
    }

    @Test
    void noInvariantIsBroken() throws IOException {
        log.add(Scans.page(serial, order, 5, now, Scans.HA_NOI, 11));
        log.add(Scans.unknown(now));
        Scans.awaitWritten(log);
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/invariants/stamp"))) {
            for (Path file : files.toList()) {
                assertThat(TestDatabase.jdbc()
                                .sql(Files.readString(file).replace(";", ""))
                                .query()
                                .listOfRows())
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    private long lines() {
        return count("select count(*) from stamp.scan where order_no = " + order);
    }

    private long counted() {
        return count("select coalesce(sum(scans), 0) from stamp.scan_day where order_no = " + order);
    }

    private static long count(String sql) {
        return TestDatabase.jdbc().sql(sql).query(Long.class).single();
    }
}
