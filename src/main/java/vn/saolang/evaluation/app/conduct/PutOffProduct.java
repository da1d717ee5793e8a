package vn.saolang.evaluation.app.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.Reasons;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.conduct.PutOff;
import vn.saolang.evaluation.store.conduct.PutOffStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/**
 * The chair puts a product off to another session: a second round after further tests or papers, or because of conflicts. Its
 * sheets stay, and the session that continues it begins with their answers.
 */
@Component
public class PutOffProduct {

    private final SessionDoor door;
    private final PutOffStore store;
    private final Events events;
    private final VietnamTime time;

    PutOffProduct(SessionDoor door, PutOffStore store, Events events, VietnamTime time) {
        this.door = door;
        this.store = store;
        this.events = events;
        this.time = time;
    }

    /**
     * Puts it off.
     *
     * @param cause null when none was chosen
     * @throws RefusedException naming what is missing; for a ballot, which is turned into a meeting instead
     */
    @Transactional
    public void putOff(Actor actor, SessionId session, UUID product, PutOff.@Nullable Cause cause, String reason) {
        Room room = door.enter(actor, session);
        door.lockFor(ProductAction.PUT_OFF, room, product);
        List<Refusal> defects = new ArrayList<>();
        if (room.session().ballot()) {
            defects.add(Refusal.whole("evaluation.BALLOT_IS_TURNED").citing("26/2026 Điều 7.6d"));
        }
        if (cause == null) {
            defects.add(Refusal.of("evaluation.CAUSE_MISSING", "cause"));
        }
        defects.addAll(Reasons.defects(reason));
        Verdict.of(defects).orThrow();
        PutOff off = new PutOff(Objects.requireNonNull(cause), reason, false, time.now());
        store.insert(product, off, actor.account());
        events.publish(
                actor,
                new SessionStep(
                        "ProductPutOff", session, Map.of("product", product.toString(), "cause", cause.name())));
    }
}
