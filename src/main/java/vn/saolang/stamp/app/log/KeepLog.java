package vn.saolang.stamp.app.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.model.log.RetentionPolicy;
import vn.saolang.stamp.store.log.DeviceKeyStore;
import vn.saolang.stamp.store.log.RetentionFiles;
import vn.saolang.stamp.store.log.TraceStore;

/** Makes the log's months ahead, and lets go what the policy says is over. */
@Component
public class KeepLog {

    /** This month and so many after it are there. */
    static final int MONTHS_AHEAD = 2;

    private static final Logger LOG = LoggerFactory.getLogger(KeepLog.class);
    private static final int CHUNK = 20_000;

    private final LogMonths months;
    private final TraceStore traces;
    private final DeviceKeyStore keys;
    private final RetentionFiles policies;
    private final TransactionOperations transaction;
    private final VietnamTime time;

    KeepLog(
            LogMonths months,
            TraceStore traces,
            DeviceKeyStore keys,
            RetentionFiles policies,
            TransactionOperations transaction,
            VietnamTime time) {
        this.months = months;
        this.traces = traces;
        this.keys = keys;
        this.policies = policies;
        this.transaction = transaction;
        this.time = time;
    }

    /** What was let go. */
    public record Gone(int months, int keys, int windows, int traces) {}

    /** Makes the months ahead once the application is there. */
    @EventListener(ApplicationReadyEvent.class)
    public void makeAhead() {
        for (int i = 0; i <= MONTHS_AHEAD; i++) {
            months.have(YearMonth.from(time.today()).plusMonths(i));
        }
    }

    /** Every hour; all nodes may do it, none twice. */
    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    public Gone keep() {
        Instant now = time.now();
        LocalDate today = VietnamTime.dateOf(now);
        RetentionPolicy policy = policies.on(today);
        makeAhead();
        int keysGone = chunk(() -> keys.throwAwayAllBut(policy.keyPeriod(now)));
        int windows = inChunks(() -> traces.forgetWindows(policy.windowsBefore(now), CHUNK));
        int old = inChunks(() -> traces.forget(policy.tracesBefore(today), CHUNK));
        return new Gone(drop(policy.oldestMonth(today)), keysGone, windows, old);
    }

    private int drop(YearMonth oldest) {
        try {
            return months.dropBefore(oldest);
        } catch (DataAccessException read) {
            LOG.warn(
                    "A month of scans before {} is read by somebody; it goes next hour: {}", oldest, read.getMessage());
            return 0;
        }
    }

    private int inChunks(IntSupplier work) {
        int all = 0;
        int done = chunk(work);
        while (done > 0) {
            all += done;
            done = chunk(work);
        }
        return all;
    }

    private int chunk(IntSupplier work) {
        Integer done = transaction.execute(_ -> work.getAsInt());
        return done == null ? 0 : done;
    }
}
