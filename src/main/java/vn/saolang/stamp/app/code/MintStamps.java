package vn.saolang.stamp.app.code;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.StampStep;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.store.code.MintingStore;
import vn.saolang.stamp.store.code.StampRows;
import vn.saolang.stamp.store.code.StampStore;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.order.OrderStore;

/** Gives each stamp of an order its number: ORDERED → MINTED, all of the roll or none. */
@Component
public class MintStamps {

    /** Larger orders are minted behind the request that asks for them. */
    public static final int AT_ONCE = 50_000;

    /** A number that is taken comes up once in a hundred thousand rolls or less; twice running it is no accident. */
    private static final int TRIES = 3;

    private final OrderStore orders;
    private final StampScope scope;
    private final StampStore stamps;
    private final MintingStore waiting;
    private final LedgerStore ledger;
    private final StampCodes codes;
    private final CheckKeys keys;
    private final Events events;
    private final VietnamTime time;
    private final TransactionOperations transaction;
    private final SecureRandom random = new SecureRandom();

    MintStamps(
            OrderStore orders,
            StampScope scope,
            StampStore stamps,
            MintingStore waiting,
            LedgerStore ledger,
            StampCodes codes,
            CheckKeys keys,
            Events events,
            VietnamTime time,
            TransactionOperations transaction) {
        this.orders = orders;
        this.scope = scope;
        this.stamps = stamps;
        this.waiting = waiting;
        this.ledger = ledger;
        this.codes = codes;
        this.keys = keys;
        this.events = events;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Mints an order of the actor's producer; of more than {@link #AT_ONCE} stamps it is only noted, and minted within seconds.
     *
     * @return whether the stamps have their numbers now
     * @throws NotFound for everybody else
     * @throws RefusedException when the order is minted or cancelled already, or this node cannot make hidden codes
     */
    public boolean mint(Actor by, OrderId id) {
        StampOrder order = orders.find(id).orElseThrow(() -> new NotFound("order"));
        scope.requireMember(by, order.entity());
        check(order);
        if (order.quantity() > AT_ONCE) {
            transaction.executeWithoutResult(_ -> waiting.ask(id, by.account(), time.now()));
            return false;
        }
        make(by, order);
        return true;
    }

    /** Whether the order waits to be minted in the background. */
    public boolean isWaiting(OrderId order) {
        return waiting.isWaiting(order);
    }

    private void check(StampOrder order) {
        if (order.state() != OrderState.ORDERED) {
            throw new RefusedException(
                    Refusal.whole("stamp.NOT_ORDERED", order.state().key()));
        }
        if (order.hidden() && !codes.canPrintHidden()) {
            throw new RefusedException(Refusal.whole("stamp.NO_PRINT_KEY"));
        }
    }

    /** Makes all the stamps; with other numbers once more when one is taken. */
    private void make(Actor by, StampOrder order) {
        for (int tried = 1; ; tried++) {
            try {
                transaction.executeWithoutResult(_ -> write(by, order));
                return;
            } catch (DuplicateKeyException taken) {
                if (tried == TRIES) {
                    throw taken;
                }
            }
        }
    }

    /** Within a transaction. */
    void write(Actor by, StampOrder order) {
        Instant now = time.now();
        keys.beforeMinting();
        orders.minted(order, now);
        stamps.write(new StampRows(
                order.number(),
                order.quantity(),
                order.hidden() ? serial -> codes.hiddenHash(new StampSerial(serial)) : null,
                random));
        ledger.begin(order.number(), order.quantity(), by.account(), now);
        events.publish(
                by,
                new StampStep(
                        "StampsMinted",
                        Integer.toString(order.number()),
                        Map.of("quantity", Integer.toString(order.quantity()))));
    }
}
