package vn.saolang.stamp.app.ledger;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.app.ledger.LedgerDoor.Opened;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.model.order.StampOrder;

/** Says of a run that it is on paper now; it is printed once. */
@Component
public class MovePrinted {

    private final LedgerDoor door;
    private final StampScope scope;

    MovePrinted(LedgerDoor door, StampScope scope) {
        this.door = door;
        this.scope = scope;
    }

    /**
     * Minted stamps become printed ones, in the caller's transaction.
     *
     * @param from position of the first stamp, from 1
     * @param to position of the last one
     * @throws vn.saolang.kernel.NotFound for others than members of the producer
     * @throws vn.saolang.kernel.RefusedException when one of them is not freshly minted
     */
    @Transactional
    public int move(Actor by, StampOrder order, int from, int to) {
        scope.requireMember(by, order.entity());
        Opened opened = door.open(order, TypedRun.of(from, to));
        LedgerDoor.allBefore(opened, StampState.PRINTED).orThrow();
        return door.move(by, opened, StampState.PRINTED, null, null, "");
    }
}
