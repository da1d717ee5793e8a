package vn.saolang.stamp.model.statistics;

import java.util.EnumMap;
import java.util.Map;
import vn.saolang.stamp.ScanVerdict;

/** Scans by what they told. */
public record Sums(Map<ScanVerdict, Long> byVerdict) {

    public static final Sums NONE = new Sums(Map.of());

    public Sums {
        byVerdict = Map.copyOf(byVerdict);
    }

    public long of(ScanVerdict verdict) {
        return byVerdict.getOrDefault(verdict, 0L);
    }

    /** All of them. */
    public long total() {
        return byVerdict.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those that told anything but "known and active". */
    public long doubtful() {
        return total() - of(ScanVerdict.KNOWN_ACTIVE);
    }

    /** Both together. */
    public Sums plus(Sums other) {
        Map<ScanVerdict, Long> both = new EnumMap<>(ScanVerdict.class);
        byVerdict.forEach((verdict, scans) -> both.merge(verdict, scans, Long::sum));
        other.byVerdict.forEach((verdict, scans) -> both.merge(verdict, scans, Long::sum));
        return new Sums(both);
    }
}
