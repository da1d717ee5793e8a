package vn.saolang.stamp.model.suspicion;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * The stamps one device asked for within the window of a rule. Not for several threads.
 *
 * <p>Keeps no more stamps than the threshold needs: 8 bytes each.
 */
public final class DeviceSeen {

    private long[] stamps = new long[4];
    private int count;
    private Instant from = Instant.MIN;
    private Instant runAt = Instant.MIN;
    private int runOrder;
    private int runPosition;
    private int run;

    /** Counts a question, and tells what was asked with it. */
    public DeviceWindow note(Instant at, int order, int position, Rules rules) {
        if (isOver(from, at, rules.manyStamps().window())) {
            from = at;
            count = 0;
        }
        remember((long) order << 32 | position, rules.manyStamps().stamps() + 1);
        follow(at, order, position, rules.run());
        return new DeviceWindow(count, run);
    }

    private static boolean isOver(Instant from, Instant at, Duration window) {
        return from == Instant.MIN || at.isAfter(from.plus(window));
    }

    private void remember(long stamp, int most) {
        int place = Arrays.binarySearch(stamps, 0, count, stamp);
        if (place >= 0 || count >= most) {
            return;
        }
        if (count == stamps.length) {
            stamps = Arrays.copyOf(stamps, count * 2);
        }
        int before = -place - 1;
        System.arraycopy(stamps, before, stamps, before + 1, count - before);
        stamps[before] = stamp;
        count++;
    }

    private void follow(Instant at, int order, int position, Rules.Run rule) {
        int apart = Math.abs(position - runPosition);
        boolean near = run > 0 && order == runOrder && apart <= rule.step() && !isOver(runAt, at, rule.window());
        if (!near) {
            run = 1;
            runAt = at;
        } else if (apart > 0) {
            run++;
        }
        runOrder = order;
        runPosition = position;
    }
}
