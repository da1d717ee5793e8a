package vn.saolang.stamp.app.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.log.ScansFlushed;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.store.log.TraceStore;
import vn.saolang.stamp.store.verdict.VerdictStore;

/**
 * Drops what is remembered when it may have changed: after the commit of any verb of this node at once; for what other nodes wrote
 * about single stamps twice a second.
 */
@Component
class HearOthers {

    private static final long EVERY = 500;

    /** Each question reaches a little back over the last, for transactions that were under way and readings that crossed them. */
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    private final TraceStore traces;
    private final VerdictStore store;
    private final KnownStamps stamps;
    private final Rolls rolls;
    private final VietnamTime time;
    private final AtomicBoolean asking = new AtomicBoolean();
    private volatile Instant lastAsked;

    HearOthers(TraceStore traces, VerdictStore store, KnownStamps stamps, Rolls rolls, VietnamTime time) {
        this.traces = traces;
        this.store = store;
        this.stamps = stamps;
        this.rolls = rolls;
        this.time = time;
        lastAsked = time.now();
    }

    /** Asks what was written since the last time. */
    @Scheduled(fixedRate = EVERY)
    void ask() {
        if (!asking.compareAndSet(false, true)) {
            return;
        }
        try {
            long at = System.nanoTime();
            Instant now = time.now();
            Instant since = (now.isBefore(lastAsked) ? now : lastAsked).minus(OVERLAP);
            Set<StampSerial> changed = new HashSet<>(traces.flushedByOthers(since));
            changed.addAll(store.soldSince(since));
            stamps.heard(changed, at);
            lastAsked = now;
        } finally {
            asking.set(false);
        }
    }

    /** A verb of this node is done: whatever it was about, nothing older is told. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void done(@SuppressWarnings("unused") DomainEvent event) {
        rolls.forget();
        ask();
    }

    /** A hidden code was tried here; what became of it is in the database. */
    @EventListener
    void flushed(ScansFlushed flushed) {
        Set<StampSerial> tried = flushed.scans().stream()
                .filter(scan -> scan.asked().channel() == ScanChannel.HIDDEN)
                .map(Scan::serial)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (!tried.isEmpty()) {
            stamps.forget(tried);
        }
    }
}
