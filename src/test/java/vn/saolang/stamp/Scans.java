package vn.saolang.stamp;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.app.log.ScanLog;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Scanning;

/** Scans for tests. */
public final class Scans {

    public static final Cell HA_NOI = Cell.of(21.03, 105.85);
    public static final Cell SON_LA = Cell.of(21.33, 103.91);

    private Scans() {}

    /** A known stamp, active, asked for on the page. */
    public static Scan page(long serial, int order, int position, Instant at, @Nullable Cell cell, long device) {
        return new Scan(
                new Scanning(at, ScanChannel.PAGE, cell, device),
                new StampSerial(serial),
                order,
                position,
                ScanVerdict.KNOWN_ACTIVE);
    }

    /** A number that is in no system. */
    public static Scan unknown(Instant at) {
        return new Scan(new Scanning(at, ScanChannel.PAGE, null, null), null, null, 0, ScanVerdict.NOT_IN_SYSTEM);
    }

    /** Waits until all scans noted before are in the database. */
    public static void awaitWritten(ScanLog log) {
        await(() -> log.waiting() == 0);
    }

    /** Waits for a condition, at most half a minute. */
    public static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plusSeconds(30);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain");
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }
}
