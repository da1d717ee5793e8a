package vn.saolang.stamp.app.log;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.store.log.PartitionStore;

/** The months of the log that are there; one that is missing is made when its first scan is written. */
@Component
class LogMonths {

    private final PartitionStore store;
    private final TransactionTemplate own;
    private final Set<YearMonth> known = ConcurrentHashMap.newKeySet();

    LogMonths(PartitionStore store, PlatformTransactionManager transactions) {
        this.store = store;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Makes the month of a moment unless it is there. */
    void have(Instant moment) {
        have(YearMonth.from(VietnamTime.dateOf(moment)));
    }

    /** Makes a month unless it is there, in a transaction of its own. */
    void have(YearMonth month) {
        if (known.contains(month)) {
            return;
        }
        own.executeWithoutResult(_ -> {
            store.lock();
            if (!store.months().contains(month)) {
                store.make(month);
            }
        });
        known.add(month);
    }

    /** Drops the months before; gives how many. */
    int dropBefore(YearMonth oldest) {
        int dropped = 0;
        for (YearMonth month : store.months()) {
            if (month.isBefore(oldest)) {
                own.executeWithoutResult(_ -> {
                    store.lock();
                    if (store.months().contains(month)) {
                        store.drop(month);
                    }
                });
                known.remove(month);
                dropped++;
            }
        }
        return dropped;
    }
}
