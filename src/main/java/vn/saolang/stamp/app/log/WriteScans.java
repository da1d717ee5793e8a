package vn.saolang.stamp.app.log;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.suspicion.SuspicionRules;
import vn.saolang.stamp.model.log.DayCount;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Trace;
import vn.saolang.stamp.model.suspicion.Traces;
import vn.saolang.stamp.store.log.FlushStore;
import vn.saolang.stamp.store.log.ScanStore;
import vn.saolang.stamp.store.log.TraceStore;

/** Writes a batch of scans down, and what is remembered of their stamps: all of it or nothing. */
@Component
public class WriteScans {

    private final ScanStore log;
    private final TraceStore traces;
    private final FlushStore flushes;
    private final SuspicionRules rules;
    private final LogMonths months;

    WriteScans(ScanStore log, TraceStore traces, FlushStore flushes, SuspicionRules rules, LogMonths months) {
        this.log = log;
        this.traces = traces;
        this.flushes = flushes;
        this.rules = rules;
        this.months = months;
    }

    /** Gives what is remembered afterwards of the stamps of the batch. */
    @Transactional
    public Map<StampSerial, Trace> write(List<Scan> scans) {
        scans.forEach(scan -> months.have(scan.asked().at()));
        log.append(scans);
        log.count(DayCount.of(scans));
        Map<StampSerial, Trace> after = remember(scans);
        flushes.forgetOld();
        // last, so that it is not much older than the commit
        flushes.flushed(after.keySet());
        return after;
    }

    /** Tells the other nodes that a batch was written so slowly that they may not have heard of its stamps. */
    @Transactional
    public void writtenLate() {
        flushes.flushedLate();
    }

    private Map<StampSerial, Trace> remember(List<Scan> scans) {
        Map<StampSerial, List<Scan>> byStamp = scans.stream()
                .filter(scan -> scan.serial() != null)
                .collect(Collectors.groupingBy(
                        scan -> Objects.requireNonNull(scan.serial()), LinkedHashMap::new, Collectors.toList()));
        Map<StampSerial, Trace> known = traces.lock(byStamp.keySet());
        Map<StampSerial, Trace> after = new HashMap<>();
        SortedMap<Long, Trace> changed = grown(byStamp, known, known.keySet(), after);
        traces.update(changed);

        Set<StampSerial> unknown = except(byStamp.keySet(), known.keySet());
        SortedMap<Long, Trace> fresh = grown(byStamp, Map.of(), unknown, after);
        Set<StampSerial> added = traces.add(fresh);
        // Another node was first with these, between our look and our writing: theirs goes on.
        Set<StampSerial> late = fresh.keySet().stream().map(StampSerial::new).collect(Collectors.toSet());
        late.removeAll(added);
        if (!late.isEmpty()) {
            traces.update(grown(byStamp, traces.lock(late), late, after));
        }
        return after;
    }

    private static Set<StampSerial> except(Collection<StampSerial> all, Set<StampSerial> some) {
        return all.stream().filter(one -> !some.contains(one)).collect(Collectors.toSet());
    }

    /** The traces of the stamps named, with their scans of the batch added; those of inspectors change nothing. */
    private SortedMap<Long, Trace> grown(
            Map<StampSerial, List<Scan>> scans,
            Map<StampSerial, Trace> before,
            Set<StampSerial> which,
            Map<StampSerial, Trace> after) {
        SortedMap<Long, Trace> grown = new TreeMap<>();
        for (StampSerial serial : which) {
            Trace old = before.get(serial);
            Trace now = play(old, scans.getOrDefault(serial, List.of()));
            if (now != null && !now.equals(old)) {
                grown.put(serial.bits(), now);
                after.put(serial, now);
            }
        }
        return grown;
    }

    private @Nullable Trace play(@Nullable Trace before, List<Scan> scans) {
        Trace trace = before;
        for (Scan scan : scans) {
            trace = Traces.after(trace, scan, rules.at(scan.asked().at()));
        }
        return trace;
    }
}
