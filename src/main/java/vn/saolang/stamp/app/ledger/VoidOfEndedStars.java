package vn.saolang.stamp.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import vn.saolang.kernel.Actor;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.recognition.RecognitionEnded;
import vn.saolang.recognition.register.CertificateState;
import vn.saolang.recognition.register.Standing;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.app.StarsHeld;
import vn.saolang.stamp.app.ledger.LedgerDoor.Opened;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.ledger.Run;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.store.ledger.UnusedStore;

/**
 * Stamps that are on no sold package when the star ends die with it. A scan does not wait for this: it asks the register; here
 * the ledger is brought up to what every scan says already.
 */
@Component
public class VoidOfEndedStars {

    private static final Logger LOG = LoggerFactory.getLogger(VoidOfEndedStars.class);

    private final UnusedStore unused;
    private final Orders orders;
    private final StarsHeld stars;
    private final LedgerDoor door;
    private final Notices notices;
    private final Producers producers;
    private final TransactionTemplate transaction;

    VoidOfEndedStars(
            UnusedStore unused,
            Orders orders,
            StarsHeld stars,
            LedgerDoor door,
            Notices notices,
            Producers producers,
            PlatformTransactionManager transactions) {
        this.unused = unused;
        this.orders = orders;
        this.stars = stars;
        this.door = door;
        this.notices = notices;
        this.producers = producers;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A certificate was withdrawn or its decision annulled: its stamps go at once (26/2026 Điều 8, 10.1b). */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void ended(RecognitionEnded event) {
        sweep();
    }

    /** Each minute: terms end at midnight without anybody acting. Gives how many stamps were made void. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    public int sweep() {
        Map<Integer, ProductId> rolls = Objects.requireNonNull(transaction.execute(_ -> unused.rolls()));
        Map<ProductId, Standing> over = stars.over(rolls.values());
        int gone = 0;
        for (Map.Entry<Integer, ProductId> roll : rolls.entrySet()) {
            Standing standing = over.get(roll.getValue());
            if (standing != null) {
                gone += Objects.requireNonNull(transaction.execute(_ -> die(roll.getKey(), standing)));
            }
        }
        if (gone > 0) {
            LOG.info("{} unused stamps died with their star", gone);
        }
        return gone;
    }

    /** One roll, in a transaction of its own; another node that does the same finds nothing left. */
    private int die(int number, Standing standing) {
        StampOrder order = orders.byNumber(number).orElseThrow();
        Opened whole = door.open(order, new Run(1, order.quantity()));
        List<Span> parts = whole.parts().stream()
                .filter(span -> span.state() != StampState.VOID && span.state() != StampState.ACTIVE)
                .toList();
        if (parts.isEmpty()) {
            return 0;
        }
        String why = standing.state() + " " + day(standing);
        int gone = door.move(
                Actor.system("star ended"),
                new Opened(
                        order, new Run(parts.getFirst().from(), parts.getLast().to()), parts),
                StampState.VOID,
                null,
                VoidCause.STAR_ENDED,
                why);
        notices.send(new NoticeDraft(
                producers.members(order.entity()),
                "stamp.notice.star-ended",
                List.of(Integer.toString(number), Integer.toString(gone)),
                "/stamps/orders/" + order.id(),
                "stamps-star-ended:" + number + ":" + why));
        return gone;
    }

    /** The day the ledger names: of the end, or of the beginning after a gap. */
    private static @Nullable LocalDate day(Standing standing) {
        if (standing.state() == CertificateState.NOT_YET) {
            return standing.issuedOn();
        }
        return standing.endedOn() == null ? standing.validUntil() : standing.endedOn();
    }
}
