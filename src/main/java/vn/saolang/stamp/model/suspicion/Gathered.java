package vn.saolang.stamp.model.suspicion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Cell;

/** Scans that spoke for one anomaly since the last writing. */
public record Gathered(
        Subject subject,
        @Nullable StampSerial serial,
        Instant firstAt,
        Instant lastAt,
        int scans,
        List<Cell> cells,
        Map<String, String> facts) {

    /**
     * What an anomaly is about; there is one open at most of each.
     *
     * @param position 0 for the roll
     */
    public record Subject(SuspicionRule rule, int order, int position) {}

    /** Both together. */
    public Gathered and(Gathered later) {
        List<Cell> all = new ArrayList<>(cells);
        later.cells.stream()
                .filter(cell -> !all.contains(cell) && all.size() < Traces.MOST)
                .forEach(all::add);
        return new Gathered(
                subject,
                serial,
                firstAt.isBefore(later.firstAt) ? firstAt : later.firstAt,
                lastAt.isAfter(later.lastAt) ? lastAt : later.lastAt,
                scans + later.scans,
                List.copyOf(all),
                later.facts);
    }
}
