package vn.saolang.stamp.app.verdict;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.suspicion.SuspicionRules;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.suspicion.Traces;
import vn.saolang.stamp.model.verdict.Marks;
import vn.saolang.stamp.model.verdict.Place;
import vn.saolang.stamp.model.verdict.PlaceMemory;
import vn.saolang.stamp.store.log.TraceStore;
import vn.saolang.stamp.store.verdict.VerdictStore;

/**
 * Single stamps: where they belong, and what is remembered of them. Both are kept in memory as long as this node hears what others
 * write about stamps ({@link HearOthers}); when it has not heard for a while, it asks the database each time.
 */
@Component
class KnownStamps {

    /** How long ago it may have heard. */
    static final Duration DEAF_AFTER = Duration.ofMillis(1500);

    /** Of the largest heap, for the places of stamps. */
    private static final int SHARE = 12;

    private static final int BYTES_A_STAMP = 16;
    private static final int MOST_MARKS = 300_000;

    private final VerdictStore store;
    private final TraceStore traces;
    private final SuspicionRules rules;
    private final PlaceMemory places;
    private final Cache<StampSerial, Marks> marks =
            Caffeine.newBuilder().maximumSize(MOST_MARKS).build();
    private volatile long heardAt = System.nanoTime() - DEAF_AFTER.toNanos();

    /** @param room how many stamps are remembered; 0 for as many as a twelfth of the heap takes */
    KnownStamps(
            VerdictStore store,
            TraceStore traces,
            SuspicionRules rules,
            @Value("${saolang.stamp.remembered:0}") long room) {
        this.store = store;
        this.traces = traces;
        this.rules = rules;
        places = new PlaceMemory(room > 0 ? room : Runtime.getRuntime().maxMemory() / SHARE / BYTES_A_STAMP);
    }

    /** Where the stamp belongs; null when there is none of this number. */
    @Nullable
    Place place(StampSerial serial) {
        Place known = hears() ? places.get(serial.bits()) : null;
        if (known != null) {
            return known;
        }
        Place read = store.place(serial).orElse(null);
        if (read != null) {
            remember(serial, read);
        }
        return read;
    }

    /** Remembers where stamps belong that were read just now. */
    void remember(StampSerial serial, Place place) {
        boolean marked = place.marked() || marks.getIfPresent(serial) != null;
        places.put(serial.bits(), new Place(place.order(), place.position(), marked));
    }

    /** What is remembered of this one stamp. */
    Marks marks(StampSerial serial, Place place) {
        Marks known = hears() ? marks.getIfPresent(serial) : null;
        if (known != null) {
            return known;
        }
        if (!place.marked() && hears()) {
            return Marks.NONE;
        }
        Marks read = store.marks(serial).withTrace(traces.find(serial).orElse(null));
        marks.put(serial, read);
        return read;
    }

    /** This scan was answered; the next one shall know of it, before it is in the log. */
    void scanned(StampSerial serial, Scan scan, Marks before) {
        marks.asMap().compute(serial, (_, known) -> {
            if (known == null && before != Marks.NONE) {
                // dropped since they were read: they may be stale, and are read anew
                return null;
            }
            Marks last = known == null ? before : known;
            return last.withTrace(
                    Traces.after(last.trace(), scan, rules.at(scan.asked().at())));
        });
        places.mark(serial.bits());
    }

    /** Others wrote about these stamps, as of the moment given by {@code System.nanoTime()}: it is read anew when asked for. */
    void heard(Collection<StampSerial> changed, long at) {
        for (StampSerial serial : changed) {
            places.mark(serial.bits());
        }
        marks.invalidateAll(changed);
        heardAt = at;
    }

    /** What is remembered of these stamps is read anew. */
    void forget(Collection<StampSerial> changed) {
        for (StampSerial serial : changed) {
            places.mark(serial.bits());
        }
        marks.invalidateAll(changed);
    }

    /** All is read anew. */
    void forgetAll() {
        places.clear();
        marks.invalidateAll();
    }

    /** How many stamps are remembered. */
    long size() {
        return places.size();
    }

    private boolean hears() {
        return System.nanoTime() - heardAt < DEAF_AFTER.toNanos();
    }
}
