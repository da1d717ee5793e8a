package vn.saolang.stamp.model.verdict;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where millions of stamps belong, in bounded memory: about 30 bytes a stamp, where a map of objects takes more than 100. When it is full a
 * new one takes the place of another. Each of its parts grows as it fills. Safe for many threads.
 */
public final class PlaceMemory {

    private static final int PARTS = 256;
    private static final int WAYS = 8;
    private static final int SMALLEST = 64;
    private static final long MARKED = 1L << 31;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Part[] parts = new Part[PARTS];

    /** @param room about how many stamps it may hold; rounded up to what its parts hold, at least 131,072 */
    public PlaceMemory(long room) {
        int buckets = SMALLEST;
        while ((long) buckets * WAYS * PARTS < room && buckets < 1 << 24) {
            buckets <<= 1;
        }
        for (int i = 0; i < PARTS; i++) {
            parts[i] = new Part(buckets);
        }
    }

    /** Where the stamp belongs; null when it is not remembered. */
    public @Nullable Place get(long serial) {
        long hash = serial * MIX;
        long value = part(hash).get(serial, hash);
        return value == 0 ? null : new Place((int) (value >>> 32), (int) (value & (MARKED - 1)), (value & MARKED) != 0);
    }

    /** Remembers it. A mark that is there stays: what was read may be older than what was heard. */
    public void put(long serial, Place place) {
        long hash = serial * MIX;
        long value = (long) place.order() << 32 | (place.marked() ? MARKED : 0) | place.position();
        part(hash).put(serial, hash, value);
    }

    /** From now on something may be remembered of this stamp itself; nothing when it is not remembered where it belongs. */
    public void mark(long serial) {
        long hash = serial * MIX;
        part(hash).mark(serial, hash);
    }

    /** Forgets all of them. */
    public void clear() {
        for (Part part : parts) {
            part.clear();
        }
    }

    /** How many stamps are remembered. */
    public long size() {
        return Arrays.stream(parts).mapToLong(Part::size).sum();
    }

    private Part part(long hash) {
        return parts[(int) (hash >>> 56)];
    }

    /** Buckets of eight; a stamp lies in the one its hash names. */
    private static final class Part {

        private final int most;
        private int buckets = SMALLEST;
        private long[] serials = new long[0];
        private long[] values = new long[0];
        private int size;
        private int victim;

        Part(int most) {
            this.most = most;
        }

        private int bucket(long hash) {
            return (int) (hash >>> 24) & (buckets - 1);
        }

        private int find(long serial, long hash) {
            int first = bucket(hash) * WAYS;
            for (int i = first; i < first + WAYS; i++) {
                if (serials[i] == serial && values[i] != 0) {
                    return i;
                }
            }
            return -1;
        }

        synchronized long get(long serial, long hash) {
            int at = size == 0 ? -1 : find(serial, hash);
            return at < 0 ? 0 : values[at];
        }

        synchronized void mark(long serial, long hash) {
            int at = size == 0 ? -1 : find(serial, hash);
            if (at >= 0) {
                values[at] |= MARKED;
            }
        }

        synchronized void clear() {
            Arrays.fill(values, 0);
            size = 0;
        }

        synchronized int size() {
            return size;
        }

        synchronized void put(long serial, long hash, long value) {
            if (values.length == 0) {
                serials = new long[buckets * WAYS];
                values = new long[buckets * WAYS];
            }
            int at = find(serial, hash);
            if (at >= 0) {
                values[at] |= value;
                return;
            }
            if (size > buckets * WAYS * 5 / 8 && buckets < most) {
                grow();
            }
            insert(serial, hash, value);
        }

        private void insert(long serial, long hash, long value) {
            int first = bucket(hash) * WAYS;
            int at = first;
            while (at < first + WAYS && values[at] != 0) {
                at++;
            }
            if (at == first + WAYS) {
                victim = (victim + 1) % WAYS;
                at = first + victim;
                size--;
            }
            serials[at] = serial;
            values[at] = value;
            size++;
        }

        private void grow() {
            long[] oldSerials = serials;
            long[] oldValues = values;
            buckets <<= 1;
            serials = new long[buckets * WAYS];
            values = new long[buckets * WAYS];
            size = 0;
            for (int i = 0; i < oldValues.length; i++) {
                if (oldValues[i] != 0) {
                    insert(oldSerials[i], oldSerials[i] * MIX, oldValues[i]);
                }
            }
        }
    }
}
