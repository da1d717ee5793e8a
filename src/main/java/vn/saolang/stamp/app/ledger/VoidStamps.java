package vn.saolang.stamp.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.VoidCause;
import vn.saolang.stamp.app.ledger.LedgerDoor.Opened;
import vn.saolang.stamp.app.order.Orders;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.ledger.TypedRun;
import vn.saolang.stamp.store.ledger.StampPlaceStore;

/** Stamps count for nothing any more: spoilt, lost, stolen, copied, or on packages that are called back. There is no way back. */
@Component
public class VoidStamps {

    private static final int NOTE = 1000;

    private final LedgerDoor door;
    private final Orders orders;
    private final StampPlaceStore places;

    VoidStamps(LedgerDoor door, Orders orders, StampPlaceStore places) {
        this.door = door;
        this.orders = orders;
        this.places = places;
    }

    /**
     * Makes a run void, whatever the states of its stamps; gives how many were not void before.
     *
     * @param cause name of a {@link VoidCause} that people may give
     * @param note up to 1000 characters; must say something when the cause is OTHER
     * @throws NotFound for others than members of the producer and offices competent at its seat
     * @throws vn.saolang.kernel.RefusedException with everything that speaks against it
     */
    @Transactional
    public int makeVoid(Actor by, OrderId order, TypedRun run, String cause, String note) {
        Opened opened = door.reader(by, order, run);
        List<Refusal> wrong = new ArrayList<>();
        Optional<VoidCause> known =
                causes().filter(one -> one.name().equals(cause)).findFirst();
        if (known.isEmpty()) {
            wrong.add(Refusal.of("stamp.VOID_CAUSE", "cause"));
        }
        if (note.length() > NOTE || (known.isPresent() && known.get() == VoidCause.OTHER && note.isBlank())) {
            wrong.add(Refusal.of("stamp.VOID_NOTE", "note"));
        }
        List<Span> parts = opened.parts().stream()
                .filter(part -> part.state() != StampState.VOID)
                .toList();
        if (parts.isEmpty()) {
            wrong.add(Refusal.of("stamp.RUN_VOID", "from"));
        }
        Verdict.of(wrong).orThrow();
        return door.move(
                by,
                new Opened(opened.order(), opened.run(), parts),
                StampState.VOID,
                null,
                known.orElseThrow(),
                note.strip());
    }

    /**
     * As {@link #makeVoid(Actor, OrderId, TypedRun, String, String)}, of one stamp.
     *
     * @throws NotFound when there is no such stamp, too
     */
    @Transactional
    public int makeVoid(Actor by, StampSerial stamp, VoidCause cause, String note) {
        StampPlaceStore.Place place = places.find(stamp).orElseThrow(() -> new NotFound("stamp"));
        OrderId order = orders.byNumber(place.order())
                .orElseThrow(() -> new NotFound("order"))
                .id();
        return makeVoid(by, order, TypedRun.of(place.position(), place.position()), cause.name(), note);
    }

    /** The causes people may give; that a star ended is told by the register alone. */
    public static Stream<VoidCause> causes() {
        return Stream.of(VoidCause.values()).filter(one -> one != VoidCause.STAR_ENDED);
    }
}
