package vn.saolang.stamp.app.suspicion;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.stamp.model.suspicion.DeviceWindow;
import vn.saolang.stamp.model.suspicion.Facts;
import vn.saolang.stamp.model.suspicion.Facts.HiddenChecked;
import vn.saolang.stamp.model.suspicion.Region;
import vn.saolang.stamp.model.suspicion.Rules;
import vn.saolang.stamp.model.suspicion.Suspected;
import vn.saolang.stamp.model.suspicion.Suspicion;
import vn.saolang.stamp.model.suspicion.Traces;

/** Plays scans one after the other through the real windows, traces and rules, without a database. */
final class Replay {

    private final Rules rules;
    private final DeviceWindows devices = new DeviceWindows();
    private final RollWindows rolls = new RollWindows();
    private final Map<Long, Trace> traces = new HashMap<>();

    Replay(Rules rules) {
        this.rules = rules;
    }

    /** A stamp as it is when it is asked for. */
    record Stamp(
            int order,
            int position,
            StampState state,
            Region region,
            @Nullable Instant soldAt,
            @Nullable HiddenChecked hidden) {

        long key() {
            return (long) order << 32 | position;
        }
    }

    List<Suspected> scan(Scanning now, Stamp stamp) {
        Trace before = traces.get(stamp.key());
        List<Suspected> told = List.of();
        if (now.channel() != ScanChannel.INSPECTOR) {
            DeviceWindow device = devices.note(now, stamp.order(), stamp.position(), rules);
            int far = rolls.note(now, stamp.order(), stamp.position(), stamp.region(), rules);
            told = Suspicion.of(
                    before,
                    now,
                    new Facts(stamp.state(), stamp.region(), stamp.soldAt(), stamp.hidden(), device, far),
                    rules);
        }
        Trace after = Traces.after(
                before,
                new Scan(now, new StampSerial(stamp.key()), stamp.order(), stamp.position(), ScanVerdict.KNOWN_ACTIVE),
                rules);
        if (after != null) {
            traces.put(stamp.key(), Objects.requireNonNull(after));
        }
        return told;
    }
}
