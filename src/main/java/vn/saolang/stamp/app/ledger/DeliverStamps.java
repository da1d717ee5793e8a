package vn.saolang.stamp.app.ledger;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.app.ledger.LedgerDoor.Opened;
import vn.saolang.stamp.model.ledger.TypedRun;

/** The producer has the printed stamps in hand. */
@Component
public class DeliverStamps {

    private final LedgerDoor door;

    DeliverStamps(LedgerDoor door) {
        this.door = door;
    }

    /**
     * Printed stamps become delivered ones; gives how many.
     *
     * @throws vn.saolang.kernel.NotFound for others than members of the producer
     * @throws vn.saolang.kernel.RefusedException when the run cannot be read, or not all of it is printed
     */
    @Transactional
    public int deliver(Actor by, OrderId order, TypedRun run) {
        Opened opened = door.member(by, order, run);
        LedgerDoor.allBefore(opened, StampState.DELIVERED).orThrow();
        return door.move(by, opened, StampState.DELIVERED, null, null, "");
    }
}
