package vn.saolang.demo.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.ScanSteps;

/** What became of the stamped boxes: customers look at them in several towns, one number turns up in two places at once. */
@Component
class DemoScans {

    private static final List<String> TOWNS =
            List.of("21.59,105.85", "21.59,105.85", "21.03,105.85", "21.18,106.06", "20.86,106.68", "21.67,106.19");
    private static final String SOUTH = "10.78,106.70";
    private static final int BUYERS = 42;

    private final DemoPeople people;
    private final Producers producers;
    private final ScanSteps scans;
    private final VietnamTime time;
    private final TransactionTemplate transaction;

    DemoScans(
            DemoPeople people,
            Producers producers,
            ScanSteps scans,
            VietnamTime time,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.producers = producers;
        this.scans = scans;
        this.time = time;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Verdicts are judged by what is committed, so not within the demo world's own transaction. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void scan(LoadDemoWorld.Loaded loaded) {
        transaction.executeWithoutResult(_ -> scan());
    }

    private void scan() {
        List<String> codes =
                scans.codes(producers.of(people.actor("producer")).getFirst().id(), BUYERS * 4);
        Instant now = time.now();
        for (int buyer = 0; buyer < BUYERS; buyer++) {
            Instant at = now.minus(Duration.ofSeconds(50L * (BUYERS - buyer)));
            scans.scan(codes.get(buyer * 4), at, TOWNS.get(buyer % TOWNS.size()), buyer + 1L);
        }
        String copied = codes.get(101);
        scans.scan(copied, now.minus(Duration.ofMinutes(9)), TOWNS.getFirst(), 501);
        scans.scan(copied, now.minus(Duration.ofMinutes(4)), SOUTH, 502);
        scans.report(
                copied,
                "Sạp hàng khô trong chợ ở thành phố",
                "Hộp mỏng hơn mọi khi, tem bị mờ và quét ra đã có người quét ở nơi khác.",
                503);
    }
}
