package vn.saolang.stamp.app.suspicion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.stamp.ScanChannel;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.model.scan.Scan;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.model.suspicion.Anomaly;
import vn.saolang.stamp.model.suspicion.Gathered;
import vn.saolang.stamp.model.suspicion.Gathered.Subject;
import vn.saolang.stamp.model.suspicion.Rules;
import vn.saolang.stamp.model.suspicion.Suspected;
import vn.saolang.stamp.store.suspicion.AnomalyStore;

/**
 * Gathers what speaks against stamps and rolls, until it is worth an inspector's time: in memory while scans are judged, in the
 * database with each flush of the log.
 */
@Component
public class AnomalyWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AnomalyWatch.class);
    private static final int MOST = 10_000;

    private final AnomalyStore anomalies;
    private final SuspicionRules rules;
    private final TransactionOperations transactions;
    private final AtomicReference<ConcurrentHashMap<Subject, Gathered>> waiting =
            new AtomicReference<>(new ConcurrentHashMap<>());

    public AnomalyWatch(AnomalyStore anomalies, SuspicionRules rules, TransactionOperations transactions) {
        this.anomalies = anomalies;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * A scan gave reasons to doubt. Never blocks on the database; beyond 10,000 stamps and rolls between two flushes new ones are
     * dropped, and the next scan tells them again.
     *
     * @param scan of a known stamp
     */
    public void suspected(Scan scan, Collection<Suspected> reasons) {
        ConcurrentHashMap<Subject, Gathered> map = waiting.get();
        Scanning asked = scan.asked();
        Integer order = scan.order();
        if (order == null || asked.channel() == ScanChannel.INSPECTOR) {
            return;
        }
        for (Suspected reason : reasons) {
            // What an earlier scan raised is known already; an anomaly that was closed is not opened by it again.
            if (!reason.earlier()) {
                boolean ofRoll = Anomaly.isOfRoll(reason.rule());
                Subject subject = new Subject(reason.rule(), order, ofRoll ? 0 : scan.position());
                if (map.size() < MOST || map.containsKey(subject)) {
                    Gathered one = new Gathered(
                            subject,
                            ofRoll ? null : scan.serial(),
                            asked.at(),
                            asked.at(),
                            1,
                            asked.cell() == null ? List.of() : List.of(asked.cell()),
                            reason.facts());
                    map.merge(subject, one, Gathered::and);
                }
            }
        }
    }

    /** These scans are in the log: writes what was gathered until now. A fault of the database is told in the log and loses it. */
    public void flushed(@SuppressWarnings("unused") List<Scan> scans) {
        if (waiting.get().isEmpty()) {
            return;
        }
        ConcurrentHashMap<Subject, Gathered> gathered = waiting.getAndSet(new ConcurrentHashMap<>());
        try {
            transactions.executeWithoutResult(_ -> gathered.values().stream()
                    // In one order on all nodes, so that none waits for the other in a ring.
                    .sorted(Comparator.comparing((Gathered one) -> one.subject().order())
                            .thenComparing(one -> one.subject().position())
                            .thenComparing(one -> one.subject().rule()))
                    .forEach(this::write));
        } catch (DataAccessException | TransactionException fault) {
            LOG.warn("Anomalies of {} stamps and rolls could not be written", gathered.size(), fault);
        }
    }

    private void write(Gathered one) {
        Rules today = rules.at(one.lastAt());
        SuspicionRule rule = one.subject().rule();
        anomalies.add(one, today.anomalies().getOrDefault(rule, 1), today.anomalyWindow());
    }
}
