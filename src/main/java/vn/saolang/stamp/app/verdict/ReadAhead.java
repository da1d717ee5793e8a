package vn.saolang.stamp.app.verdict;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.verdict.Place;
import vn.saolang.stamp.store.verdict.VerdictStore;

/**
 * Reads whole rolls into memory once one of their stamps is scanned: its neighbours are in the same shops. One thread, some
 * thousand stamps a question, each roll once in a while.
 */
@Component
class ReadAhead implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReadAhead.class);
    private static final int AT_ONCE = 10_000;
    private static final Duration AGAIN_AFTER = Duration.ofHours(1);
    private static final int WAITING = 10_000;
    private static final long LOOK = 200;

    /** What took longer may be older than what was heard meanwhile. */
    private static final Duration TOO_OLD = Duration.ofSeconds(2);

    private final VerdictStore store;
    private final KnownStamps stamps;
    private final BlockingQueue<Integer> wanted = new ArrayBlockingQueue<>(WAITING);
    private final Cache<Integer, Boolean> read =
            Caffeine.newBuilder().expireAfterWrite(AGAIN_AFTER).build();
    private volatile boolean running;
    private @Nullable Thread reader;

    ReadAhead(VerdictStore store, KnownStamps stamps) {
        this.store = store;
        this.stamps = stamps;
    }

    /** Somebody asked for a stamp of this roll that was not in memory. */
    void want(int order) {
        if (read.getIfPresent(order) == null && read.asMap().putIfAbsent(order, true) == null && !wanted.offer(order)) {
            read.invalidate(order);
        }
    }

    /** What was read is forgotten: rolls are read once more when one of their stamps is asked for. */
    void readAgain() {
        read.invalidateAll();
    }

    /** Rolls that wait to be read. */
    int waiting() {
        return wanted.size();
    }

    @Override
    public synchronized void start() {
        running = true;
        reader = Thread.ofPlatform().name("stamp-read-ahead").daemon().start(this::readUntilStopped);
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (reader != null) {
            reader.interrupt();
            reader = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void readUntilStopped() {
        while (running) {
            try {
                Integer order = wanted.poll(LOOK, TimeUnit.MILLISECONDS);
                if (order != null) {
                    read(order);
                }
            } catch (InterruptedException _) {
                return;
            } catch (DataAccessException away) {
                LOG.info("Reading ahead waits: {}", away.getMessage());
            }
        }
    }

    private void read(int order) {
        int from = 1;
        boolean more = true;
        while (running && more) {
            long begun = System.nanoTime();
            Map<StampSerial, Place> places = store.places(order, from, from + AT_ONCE - 1);
            if (System.nanoTime() - begun < TOO_OLD.toNanos()) {
                places.forEach(stamps::remember);
            }
            from += AT_ONCE;
            more = !places.isEmpty();
        }
    }
}
