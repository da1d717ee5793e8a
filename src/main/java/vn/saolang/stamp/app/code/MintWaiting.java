package vn.saolang.stamp.app.code;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.stamp.store.code.MintingStore;
import vn.saolang.stamp.store.order.OrderStore;

/** Mints the large orders, one after the other, on whichever node is free; what was interrupted is begun again. */
@Component
public class MintWaiting {

    private static final Logger LOG = LoggerFactory.getLogger(MintWaiting.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int LONGEST_WAIT = 60;

    private final MintingStore waiting;
    private final OrderStore orders;
    private final MintStamps mint;
    private final Accounts accounts;
    private final VietnamTime time;
    private final TransactionOperations transaction;

    MintWaiting(
            MintingStore waiting,
            OrderStore orders,
            MintStamps mint,
            Accounts accounts,
            VietnamTime time,
            TransactionOperations transaction) {
        this.waiting = waiting;
        this.orders = orders;
        this.mint = mint;
        this.accounts = accounts;
        this.time = time;
        this.transaction = transaction;
    }

    /** Mints what waits; returns how many orders were dealt with. */
    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    public int run() {
        int dealt = 0;
        AtomicReference<MintingStore.@Nullable Waiting> present = new AtomicReference<>();
        while (one(present)) {
            dealt++;
        }
        return dealt;
    }

    private boolean one(AtomicReference<MintingStore.@Nullable Waiting> present) {
        present.set(null);
        try {
            transaction.executeWithoutResult(_ -> waiting.next(time.now()).ifPresent(next -> {
                present.set(next);
                mint(next);
            }));
        } catch (RuntimeException failed) {
            MintingStore.Waiting next = present.get();
            if (next == null) {
                throw failed;
            }
            LOG.error("Order {} could not be minted and will be tried again", next.order(), failed);
            transaction.executeWithoutResult(
                    _ -> waiting.postpone(next.order(), time.now().plus(pause(next))));
        }
        return present.get() != null;
    }

    private static Duration pause(MintingStore.Waiting next) {
        return PATIENCE.multipliedBy(Math.min(LONGEST_WAIT, next.failed() + 1L));
    }

    /** The row stays locked while its stamps are made, in the same transaction: both hold or neither. */
    private void mint(MintingStore.Waiting next) {
        orders.find(next.order())
                .filter(order -> order.state() == OrderState.ORDERED)
                .ifPresent(order -> mint.write(actor(next), order));
        waiting.done(next.order());
    }

    private Actor actor(MintingStore.Waiting next) {
        return accounts.find(next.askedBy()).map(Account::asActor).orElseGet(() -> Actor.system("minting"));
    }
}
