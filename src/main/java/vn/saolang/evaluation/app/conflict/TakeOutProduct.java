package vn.saolang.evaluation.app.conflict;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conduct.PutOff;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.conduct.PutOffStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/**
 * The office takes a product out of a session, so that another session may have it: before it was opened, or when its chair
 * turned out to have a conflict of interest. Nothing of it is deleted: it is put off, and the other session continues it.
 */
@Component
public class TakeOutProduct {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final PutOffStore putOffs;
    private final Events events;
    private final VietnamTime time;

    TakeOutProduct(
            SessionDoor door, ScoredProductStore products, PutOffStore putOffs, Events events, VietnamTime time) {
        this.door = door;
        this.products = products;
        this.putOffs = putOffs;
        this.events = events;
        this.time = time;
    }

    /** @throws RefusedException when it is being scored under a chair who takes part, or has a result */
    @Transactional
    public void takeOut(Actor actor, SessionId id, UUID product, String reason) {
        Room room = door.enter(actor, id);
        if (!Level.isOffice(actor, room.session().scope())) {
            throw new Forbidden("taking product " + product + " out");
        }
        ScoredProduct locked = door.lockUndecided(actor, room, product);
        boolean led = products.entitledSeats(product).stream().anyMatch(seat -> seat.role() == SeatRole.CHAIR);
        if (locked.state() == ProductState.OPEN && led) {
            throw new RefusedException(Refusal.whole("evaluation.ALREADY_OPEN"));
        }
        if (putOffs.continuesBallot(product)) {
            throw new RefusedException(Refusal.whole("evaluation.CONTINUES_BALLOT"));
        }
        RecuseMember.require(reason);
        PutOff.Cause cause = led ? PutOff.Cause.OTHER : PutOff.Cause.CONFLICTS;
        putOffs.insert(product, new PutOff(cause, reason, true, time.now()), actor.account());
        events.publish(
                actor,
                new SessionStep(
                        "ProductTakenOut",
                        id,
                        Map.of(
                                "product",
                                product.toString(),
                                "dossier",
                                locked.dossier().toString(),
                                "reason",
                                reason)));
    }
}
