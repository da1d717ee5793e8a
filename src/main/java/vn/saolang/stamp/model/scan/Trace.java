package vn.saolang.stamp.model.scan;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a stamp that was scanned before.
 *
 * @param seen all scans but those of inspectors
 * @param windowFrom when the present window began
 * @param windowSeen scans since then
 * @param devices hashes of the devices of the window, at most 16, without repetition
 * @param cells squares of the window, at most 16, without repetition
 * @param flags bits of {@code SuspicionRule} by ordinal, of rules that stay once raised
 * @param flaggedAt when a scan last raised one of them; null while none is
 */
public record Trace(
        Instant firstAt,
        @Nullable Cell firstCell,
        Instant lastAt,
        @Nullable Cell lastCell,
        int seen,
        Instant windowFrom,
        int windowSeen,
        List<Long> devices,
        List<Cell> cells,
        int flags,
        @Nullable Instant flaggedAt) {

    public Trace {
        devices = List.copyOf(devices);
        cells = List.copyOf(cells);
    }
}
