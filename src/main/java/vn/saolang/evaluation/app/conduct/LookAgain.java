package vn.saolang.evaluation.app.conduct;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.CountProduct;
import vn.saolang.evaluation.app.session.Reasons;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conduct.SecondLook;
import vn.saolang.evaluation.store.conduct.SecondLookStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** The chair records that the council looked again at a product near a border of the stars, and that it stays as scored. */
@Component
public class LookAgain {

    private final SessionDoor door;
    private final CountProduct counting;
    private final SecondLookStore looks;
    private final Events events;
    private final VietnamTime time;

    LookAgain(SessionDoor door, CountProduct counting, SecondLookStore looks, Events events, VietnamTime time) {
        this.door = door;
        this.counting = counting;
        this.looks = looks;
        this.events = events;
        this.time = time;
    }

    /** @throws RefusedException when the rules ask for none now, as while sheets are out; without a reason */
    @Transactional
    public void confirm(Actor actor, SessionId session, UUID product, String reason) {
        Room room = door.enter(actor, session);
        ScoredProduct locked = door.lockFor(ProductAction.REOPEN, room, product);
        if (!counting.of(room.session(), locked).lookDue()) {
            throw new RefusedException(Refusal.whole("evaluation.NO_SECOND_LOOK"));
        }
        Reasons.require(reason);
        looks.insert(
                product,
                new SecondLook(locked.attempt(), false, reason),
                room.mine().id(),
                time.now());
        events.publish(
                actor,
                new SessionStep(
                        "LookedAgain",
                        session,
                        Map.of("product", product.toString(), "attempt", Integer.toString(locked.attempt()))));
    }
}
