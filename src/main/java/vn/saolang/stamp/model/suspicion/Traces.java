package vn.saolang.stamp.model.suspicion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.scan.Trace;

/** How what is remembered of a stamp grows with each scan. */
public final class Traces {

    /** Most devices, and most squares, that are remembered of a window. */
    static final int MOST = 16;

    private Traces() {}

    /**
     * What is remembered after a scan.
     *
     * @param before null when nobody scanned the stamp yet
     * @return {@code before} itself after an inspector's scan, so null when only inspectors scanned it
     */
    public static @Nullable Trace after(@Nullable Trace before, Scan scan, Rules rules) {
        Scanning now = scan.asked();
        if (now.channel() == ScanChannel.INSPECTOR) {
            return before;
        }
        Window window = window(before, now, rules);
        int raised = Suspicion.tooOften(window, rules) == null ? 0 : bit(SuspicionRule.TOO_OFTEN);
        raised |= Suspicion.travel(before, now, rules) == null ? 0 : bit(SuspicionRule.IMPOSSIBLE_TRAVEL);
        return before == null
                ? first(now, window, raised)
                : grown(before, now, window, raised, standing(before, now, rules));
    }

    /** The flags of earlier scans that still count. */
    private static int standing(Trace before, Scanning now, Rules rules) {
        Instant last = before.flaggedAt();
        return last == null || now.at().isAfter(last.plus(rules.staysFor())) ? 0 : before.flags();
    }

    private static Trace first(Scanning now, Window window, int raised) {
        return new Trace(
                now.at(),
                now.cell(),
                now.at(),
                now.cell(),
                1,
                window.from(),
                window.scans(),
                window.devices(),
                window.cells(),
                raised,
                raised == 0 ? null : now.at());
    }

    /** Another node may write an older scan later: the newest stays the last. */
    private static Trace grown(Trace before, Scanning now, Window window, int raised, int standing) {
        boolean newest = !now.at().isBefore(before.lastAt());
        boolean oldest = now.at().isBefore(before.firstAt());
        return new Trace(
                oldest ? now.at() : before.firstAt(),
                oldest ? now.cell() : before.firstCell(),
                newest ? now.at() : before.lastAt(),
                // Forgotten when not told: an older place with a newer moment would make a slow journey fast.
                newest ? now.cell() : before.lastCell(),
                before.seen() + 1,
                window.from(),
                window.scans(),
                window.devices(),
                window.cells(),
                raised | standing,
                raised == 0 ? (standing == 0 ? null : before.flaggedAt()) : later(before.flaggedAt(), now.at()));
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    /**
     * Whether an earlier scan raised a rule that stays: two packages bear the number, and neither buyer knows who has the first. It
     * lapses when no scan raised one for so long as the thresholds say: whoever has the code could otherwise brand it for ever.
     */
    static boolean isRaised(Trace before, SuspicionRule rule, Scanning now, Rules rules) {
        return (standing(before, now, rules) & bit(rule)) != 0;
    }

    /** The bit of a rule among the flags of a trace. */
    public static int bit(SuspicionRule rule) {
        return 1 << rule.ordinal();
    }

    /** The window of counting with the present scan in it. */
    static Window window(@Nullable Trace before, Scanning now, Rules rules) {
        if (before == null
                || now.at().isAfter(before.windowFrom().plus(rules.tooOften().window()))) {
            return new Window(
                    now.at(),
                    1,
                    now.device() == null ? List.of() : List.of(now.device()),
                    now.cell() == null ? List.of() : List.of(now.cell()));
        }
        return new Window(
                before.windowFrom(),
                before.windowSeen() + (isRepeat(before, now, rules) ? 0 : 1),
                withLast(before.devices(), now.device()),
                withLast(before.cells(), now.cell()));
    }

    /** The device of the last scan asks again at once: a page loaded anew, not another buyer. */
    private static boolean isRepeat(Trace before, Scanning now, Rules rules) {
        List<Long> devices = before.devices();
        return now.device() != null
                && !devices.isEmpty()
                && devices.getLast().equals(now.device())
                && !now.at().isAfter(before.lastAt().plus(rules.tooOften().repeat()));
    }

    /** The list with this one at its end, once; a full list stays as it is but for the order. */
    private static <T> List<T> withLast(List<T> list, @Nullable T one) {
        if (one == null || (!list.isEmpty() && list.getLast().equals(one))) {
            return list;
        }
        List<T> longer = new ArrayList<>(list.size() + 1);
        for (T old : list) {
            if (!old.equals(one)) {
                longer.add(old);
            }
        }
        if (longer.size() == MOST) {
            longer.removeFirst();
        }
        longer.add(one);
        return longer;
    }

    /**
     * The scans since a moment.
     *
     * @param devices the last one last
     * @param cells the last one last
     */
    record Window(Instant from, int scans, List<Long> devices, List<Cell> cells) {}
}
