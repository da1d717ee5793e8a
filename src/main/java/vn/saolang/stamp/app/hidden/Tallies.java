package vn.saolang.stamp.app.hidden;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.stamp.model.hidden.TimedCount;

/** Counts by hash of a device or network, in bounded memory: who came least recently is forgotten. For several threads. */
public final class Tallies {

    private final Map<Long, TimedCount> byHash;

    /** @param most hashes that are remembered */
    public Tallies(int most) {
        byHash = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, TimedCount> eldest) {
                return size() > most;
            }
        };
    }

    /** Counts one more, and tells what is counted now; for an unknown hash always the first. */
    public synchronized TimedCount add(@Nullable Long hash, Instant at, Duration window) {
        TimedCount first = new TimedCount(at, at, 1);
        return hash == null ? first : byHash.merge(hash, first, (before, _) -> before.and(at, window));
    }

    /** What is counted within the window; null when nothing is. */
    public synchronized @Nullable TimedCount find(@Nullable Long hash, Instant at, Duration window) {
        TimedCount found = hash == null ? null : byHash.get(hash);
        return found == null || found.count(at, window) == 0 ? null : found;
    }
}
