package vn.saolang.evaluation.app.tasting;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.tasting.Tasting;
import vn.saolang.evaluation.model.tasting.TastingOrders;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.evaluation.store.tasting.GlassStore;
import vn.saolang.evaluation.store.tasting.TastingStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.RefusedException;

/** A member who took the seat after a tasting had started gets an own order of its samples. */
@Component
public class JoinTasting {

    private final TastingDoor door;
    private final TastingStore tastings;
    private final GlassStore glasses;

    JoinTasting(TastingDoor door, TastingStore tastings, GlassStore glasses) {
        this.door = door;
        this.tastings = tastings;
        this.glasses = glasses;
    }

    /**
     * Puts the samples before the actor; who has them already keeps the order.
     *
     * @throws RefusedException when the newest tasting is not running
     * @throws NotFound for whoever does not score, and when there is no tasting
     */
    @Transactional
    public void join(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        Seat seat = room.seat();
        UUID newest = tastings.of(session).stream()
                .findFirst()
                .map(Tasting::id)
                .orElseThrow(() -> new NotFound("tasting of session " + session));
        if (seat == null || !seat.scores()) {
            throw new NotFound("samples of session " + session);
        }
        Tasting locked = tastings.lock(session, newest).orElseThrow();
        if (locked.state() != TastingState.OPEN) {
            throw new RefusedException(TastingDoor.refusalOf(locked.state()));
        }
        if (!glasses.served(newest, seat.id())) {
            Random lot = new Random(locked.seed() ^ seat.id().getLeastSignificantBits());
            List<Integer> order =
                    TastingOrders.draw(1, locked.items().size(), lot).getFirst();
            glasses.setOut(
                    seat.id(),
                    order.stream().map(place -> locked.items().get(place).id()).toList());
        }
    }
}
