package vn.saolang.stamp.app.verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.hidden.HiddenTried;
import vn.saolang.stamp.app.log.ScansFlushed;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.store.log.FlushStore;

/**
 * Drops what is remembered when it may have changed: after the commit of any verb of this node at once; for what other nodes wrote
 * about single stamps twice a second. Lines are heard for ten seconds, and a writing of up to five may precede their commit; who did
 * not listen for three seconds may have missed one, and forgets all.
 */
@Component
class HearOthers {

    private static final long EVERY = 500;
    private static final Duration MISSED_AFTER = Duration.ofSeconds(3);

    /** All is forgotten once more so long after, for readings that were under way. */
    private static final Duration AGAIN = Duration.ofSeconds(2);

    private final FlushStore flushes;
    private final KnownStamps stamps;
    private final ReadAhead ahead;
    private final Rolls rolls;
    private final AtomicBoolean asking = new AtomicBoolean();

    /** The lines that speak of all stamps, and when each was heard first. Only for the one who asks, as the next. */
    private final Map<Long, Instant> first = new HashMap<>();

    private final Set<Long> again = new HashSet<>();
    private volatile @Nullable Instant heardAt;

    HearOthers(FlushStore flushes, KnownStamps stamps, ReadAhead ahead, Rolls rolls) {
        this.flushes = flushes;
        this.stamps = stamps;
        this.ahead = ahead;
        this.rolls = rolls;
    }

    /** Asks what was written of late. */
    @Scheduled(fixedRate = EVERY)
    void ask() {
        if (!asking.compareAndSet(false, true)) {
            return;
        }
        try {
            long at = System.nanoTime();
            FlushStore.Heard heard = flushes.hear();
            boolean ofAll = ofAll(heard.all(), heard.at());
            if (missed(heard.at()) || ofAll) {
                stamps.forgetAll();
                ahead.readAgain();
            }
            stamps.heard(heard.stamps(), at);
            heardAt = heard.at();
        } finally {
            asking.set(false);
        }
    }

    private boolean missed(Instant now) {
        Instant last = heardAt;
        return last == null || now.isBefore(last) || now.isAfter(last.plus(MISSED_AFTER));
    }

    private boolean ofAll(List<Long> lines, Instant now) {
        first.keySet().retainAll(lines);
        again.retainAll(lines);
        boolean forget = false;
        for (Long line : lines) {
            Instant before = first.putIfAbsent(line, now);
            forget |= before == null || now.isAfter(before.plus(AGAIN)) && again.add(line);
        }
        return forget;
    }

    /** A verb of this node is done: whatever it was about, nothing older is told. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void done(@SuppressWarnings("unused") DomainEvent event) {
        rolls.forget();
        ask();
    }

    /** A hidden code was tried here: the next scan shall know of it. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void tried(HiddenTried tried) {
        stamps.forget(List.of(tried.serial()));
    }

    /** The scans that went with hidden codes are in the log; what was read meanwhile may lack them. */
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
