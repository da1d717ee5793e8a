package vn.saolang.stamp.model.hidden;

import java.time.Duration;
import java.time.Instant;

/**
 * How often something happened since a moment.
 *
 * @param from of the first of them
 * @param last of the last of them
 */
public record TimedCount(Instant from, Instant last, int count) {

    /** One more; the first when the window of those before is over. */
    public TimedCount and(Instant at, Duration window) {
        return isOver(at, window) ? new TimedCount(at, at, 1) : new TimedCount(from, at, count + 1);
    }

    /** How often within the window up to a moment. */
    public int count(Instant at, Duration window) {
        return isOver(at, window) ? 0 : count;
    }

    private boolean isOver(Instant at, Duration window) {
        return at.isAfter(from.plus(window));
    }
}
