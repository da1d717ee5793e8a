package vn.saolang.stamp.app.verdict;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.model.verdict.Roll;

/**
 * Rolls, remembered for a moment: what is told of one was read at most {@link #LEASE} ago, whatever changed it and wherever, so the
 * promise of two seconds rests on no message that might get lost. What was read before a verb of this node was committed is not
 * told after it. Rolls that are asked for are read anew together, before their lease ends, so that askers seldom wait.
 */
@Component
class Rolls {

    /** How old an answer may be: two seconds less the time a reading may take. */
    static final Duration LEASE = Duration.ofMillis(1500);

    static final long RENEWED_EVERY = 600;

    private static final Duration KEPT_UNASKED = Duration.ofSeconds(20);
    private static final int LOCKS = 64;
    private static final int AT_ONCE = 2000;

    private final ReadRolls reading;
    private final VietnamTime time;
    private final Map<Integer, Lease> leases = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    Rolls(ReadRolls reading, VietnamTime time) {
        this.reading = reading;
        this.time = time;
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new ReentrantLock();
        }
    }

    /** The roll; null when there is none of this number. */
    @Nullable
    Roll get(int order) {
        Lease lease = leases.get(order);
        if (lease != null && holds(lease)) {
            return lease.askedFor();
        }
        ReentrantLock lock = locks[Math.floorMod(order, LOCKS)];
        lock.lock();
        try {
            lease = leases.get(order);
            if (lease == null || !holds(lease)) {
                read(List.of(order));
                lease = leases.get(order);
            }
            return lease == null ? null : lease.askedFor();
        } finally {
            lock.unlock();
        }
    }

    /** Reads what the roll is for anew, unless that was done within the last second. */
    void readHead(int order) {
        if (reading.forgetHead(order)) {
            read(List.of(order));
        }
    }

    /** What was read until now is told no more. */
    void forget() {
        generation.incrementAndGet();
        reading.forget();
    }

    private boolean holds(Lease lease) {
        return System.nanoTime() - lease.readAt < LEASE.toNanos()
                && lease.generation == generation.get()
                && lease.roll.day().equals(time.today());
    }

    private void read(List<Integer> orders) {
        // both taken before the reading begins: what changes meanwhile may or may not be in it
        long now = System.nanoTime();
        long then = generation.get();
        Map<Integer, Roll> rolls = reading.read(orders);
        for (Integer order : orders) {
            Roll roll = rolls.get(order);
            if (roll == null) {
                leases.remove(order);
            } else {
                leases.merge(order, new Lease(roll, now, then), Lease::newer);
            }
        }
    }

    /** Reads the rolls that were asked for of late, before their leases end. */
    @Scheduled(fixedRate = RENEWED_EVERY)
    void renew() {
        if (!renewing.compareAndSet(false, true)) {
            return;
        }
        try {
            long now = System.nanoTime();
            leases.values().removeIf(lease -> now - lease.askedAt > KEPT_UNASKED.toNanos());
            List<Integer> wanted = new ArrayList<>();
            leases.forEach((order, lease) -> {
                if (now - lease.askedAt < LEASE.toNanos()) {
                    wanted.add(order);
                }
            });
            for (int from = 0; from < wanted.size(); from += AT_ONCE) {
                read(wanted.subList(from, Math.min(wanted.size(), from + AT_ONCE)));
            }
        } finally {
            renewing.set(false);
        }
    }

    /** A roll and when its reading began. */
    private static final class Lease {

        private final Roll roll;
        private final long readAt;
        private final long generation;
        private volatile long askedAt;

        Lease(Roll roll, long readAt, long generation) {
            this.roll = roll;
            this.readAt = readAt;
            this.generation = generation;
            askedAt = readAt;
        }

        Roll askedFor() {
            askedAt = System.nanoTime();
            return roll;
        }

        /** The one whose reading began later; that it was read anew does not mean that somebody asked. */
        Lease newer(Lease other) {
            if (other.readAt - readAt < 0) {
                return this;
            }
            other.askedAt = askedAt;
            return other;
        }
    }
}
