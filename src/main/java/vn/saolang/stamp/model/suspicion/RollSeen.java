package vn.saolang.stamp.model.suspicion;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The stamps of one roll that were seen in one square within a window. Not for several threads. */
public final class RollSeen {

    private final Set<Integer> positions = new HashSet<>(4);
    private Instant from = Instant.MIN;

    /**
     * Counts a stamp, and tells how many different ones were seen with it.
     *
     * @param most no more are remembered
     */
    public int note(Instant at, int position, int most, Duration window) {
        if (from == Instant.MIN || at.isAfter(from.plus(window))) {
            from = at;
            positions.clear();
        }
        if (positions.size() < most) {
            positions.add(position);
        }
        return positions.size();
    }
}
