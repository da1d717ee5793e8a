package vn.saolang.stamp.model.log;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.ScanVerdict;
import vn.saolang.stamp.model.scan.Cell;
import vn.saolang.stamp.model.scan.Scan;

/** How many scans a day had, of one kind; kept when the log is gone. */
public record DayCount(Kind kind, long scans) {

    /**
     * What is counted apart.
     *
     * @param order number of the roll; null for numbers that are not in the system
     * @param cell null also for squares far from Viet Nam: whoever asks may name any square on earth, and each would be a row for ever
     */
    public record Kind(
            LocalDate day,
            @Nullable Integer order,
            @Nullable Cell cell,
            ScanChannel channel,
            ScanVerdict verdict) {

        static Kind of(Scan scan) {
            return new Kind(
                    VietnamTime.dateOf(scan.asked().at()),
                    scan.order(),
                    near(scan.asked().cell()),
                    scan.asked().channel(),
                    scan.verdict());
        }

        private static @Nullable Cell near(@Nullable Cell cell) {
            return cell != null
                            && cell.latitude() > SOUTH
                            && cell.latitude() < NORTH
                            && cell.longitude() > WEST
                            && cell.longitude() < EAST
                    ? cell
                    : null;
        }
    }

    private static final double SOUTH = 6;
    private static final double NORTH = 24;
    private static final double WEST = 101;
    private static final double EAST = 118;

    private static final Comparator<DayCount> SAME_ORDER_EVERYWHERE = Comparator.<DayCount, LocalDate>comparing(
                    one -> one.kind.day())
            .thenComparing(one -> one.kind.order() == null ? 0 : one.kind.order())
            .thenComparing(one -> one.kind.cell() == null ? -1 : one.kind.cell().number())
            .thenComparing(one -> one.kind.channel())
            .thenComparing(one -> one.kind.verdict());

    /** Counts scans; sorted, so that two nodes take the rows in the same order and never wait for each other in a circle. */
    public static List<DayCount> of(Collection<Scan> scans) {
        Map<Kind, Long> counts = new HashMap<>();
        for (Scan scan : scans) {
            counts.merge(Kind.of(scan), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(one -> new DayCount(one.getKey(), one.getValue()))
                .sorted(SAME_ORDER_EVERYWHERE)
                .toList();
    }
}
