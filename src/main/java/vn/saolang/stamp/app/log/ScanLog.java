package vn.saolang.stamp.app.log;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.suspicion.AnomalyWatch;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Trace;

/**
 * Takes scans in, and one thread writes them down in batches, so that an answer never waits for the log. What waits is lost when
 * the process is killed: never longer ago than {@link #GATHERING} and the time one batch takes. A regular stop writes all of it.
 * While the database is away the queue fills, and what does not fit is dropped and counted; people get their answers.
 */
@Component
public class ScanLog implements SmartLifecycle {

    /** The longest a batch is gathered; a full one goes at once. */
    static final Duration GATHERING = Duration.ofMillis(100);

    private static final Logger LOG = LoggerFactory.getLogger(ScanLog.class);
    private static final int BATCH = 8192;
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** A batch that took longer may be committed too late for the other nodes to hear of it: their ears reach back ten seconds. */
    private static final Duration LATE = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final WriteScans writing;
    private final AnomalyWatch watch;
    private final ApplicationEventPublisher events;
    private final BlockingQueue<Scan> queue;
    private final LongAdder taken = new LongAdder();
    private final LongAdder written = new LongAdder();
    private final LongAdder dropped = new LongAdder();
    private volatile boolean running;
    private @Nullable Thread writer;

    /** Only for the one who writes. */
    private boolean owesLate;

    ScanLog(
            WriteScans writing,
            AnomalyWatch watch,
            ApplicationEventPublisher events,
            @Value("${saolang.stamp.log-queue:100000}") int room) {
        this.writing = writing;
        this.watch = watch;
        this.events = events;
        queue = new ArrayBlockingQueue<>(room);
    }

    /** Notes a scan. Never waits and never fails: without room it is dropped and counted. */
    public void add(Scan scan) {
        taken.increment();
        if (!queue.offer(scan)) {
            dropped.increment();
        }
    }

    /** Scans since the start that were not written down, for want of room or because the database refused them. */
    public long dropped() {
        return dropped.sum();
    }

    /** Scans since the start that are in the database. */
    public long written() {
        return written.sum();
    }

    /** Scans that are neither written nor dropped yet. */
    public long waiting() {
        return taken.sum() - written.sum() - dropped.sum();
    }

    @Override
    public synchronized void start() {
        running = true;
        writer = Thread.ofPlatform().name("scan-log").daemon().start(this::writeUntilStopped);
    }

    /** Writes what waits, then stops. Requests are answered to their end before, see {@link #getPhase}. */
    @Override
    public synchronized void stop() {
        running = false;
        Thread thread = writer;
        writer = null;
        if (thread != null) {
            try {
                thread.join(PATIENCE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server starts, after it stops. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void writeUntilStopped() {
        List<Scan> batch = new ArrayList<>(BATCH);
        long told = dropped();
        while (running || !queue.isEmpty()) {
            try {
                gather(batch);
                if (!batch.isEmpty()) {
                    write(List.copyOf(batch));
                }
            } catch (InterruptedException _) {
                return;
            }
            batch.clear();
            owesLate = owesLate && !toldLate();
            told = tellDropped(told);
        }
    }

    private long tellDropped(long told) {
        long now = dropped();
        if (now > told) {
            LOG.warn("{} scans were not written down, {} since the start", now - told, now);
        }
        return now;
    }

    private void gather(List<Scan> batch) throws InterruptedException {
        Scan first = queue.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        batch.add(first);
        long end = System.nanoTime() + GATHERING.toNanos();
        queue.drainTo(batch, BATCH - batch.size());
        while (running && batch.size() < BATCH && System.nanoTime() < end) {
            Scan next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next != null) {
                batch.add(next);
                queue.drainTo(batch, BATCH - batch.size());
            }
        }
    }

    /** Tries again while the database is away, as long as the application runs. */
    private void write(List<Scan> batch) throws InterruptedException {
        while (true) {
            try {
                long begun = System.nanoTime();
                Map<StampSerial, Trace> traces = writing.write(batch);
                owesLate |= isLate(begun);
                written.add(batch.size());
                tell(batch, traces);
                return;
            } catch (TransientDataAccessException
                    | RecoverableDataAccessException
                    | DataAccessResourceFailureException
                    | TransactionException away) {
                LOG.warn("{} scans wait: {}", batch.size() + queue.size(), away.getMessage());
                if (!running) {
                    dropped.add(batch.size());
                    return;
                }
                Thread.sleep(PAUSE);
            } catch (RuntimeException wrong) {
                dropped.add(batch.size());
                LOG.error("{} scans could not be written", batch.size(), wrong);
                return;
            }
        }
    }

    private static boolean isLate(long begun) {
        return System.nanoTime() - begun > LATE.toNanos();
    }

    /** False when it has to be told again. */
    private boolean toldLate() {
        try {
            long begun = System.nanoTime();
            writing.writtenLate();
            return !isLate(begun);
        } catch (RuntimeException away) {
            LOG.warn("Other nodes could not be told of a late batch yet: {}", away.getMessage());
            return false;
        }
    }

    private void tell(List<Scan> batch, Map<StampSerial, Trace> traces) {
        try {
            watch.flushed(batch);
            events.publishEvent(new ScansFlushed(batch, traces));
        } catch (RuntimeException wrong) {
            LOG.error("A listener failed after {} scans were written", batch.size(), wrong);
        }
    }
}
