package vn.saolang.evaluation.app.tasting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.tasting.TastingLifecycle.TastingAction;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.evaluation.store.tasting.TastedStore;
import vn.saolang.evaluation.store.tasting.TastingStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.VietnamTime;

/** Chair or secretary ends a tasting: the codes are revealed, and the answers flow into the sheets of open products. */
@Component
public class EndTasting {

    private final TastingDoor door;
    private final TastingStore tastings;
    private final TastedStore tasted;
    private final PourTasting pouring;
    private final Events events;
    private final VietnamTime time;

    EndTasting(
            TastingDoor door,
            TastingStore tastings,
            TastedStore tasted,
            PourTasting pouring,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.tastings = tastings;
        this.tasted = tasted;
        this.pouring = pouring;
        this.events = events;
        this.time = time;
    }

    /**
     * Ends the tasting for good; a save that was acknowledged before counts, a later one is refused.
     *
     * @return how many answers flowed into sheets at once; those of products not open yet follow when they are opened
     */
    @Transactional
    public int end(Actor actor, SessionId session, UUID id) {
        door.enterToEnd(actor, session);
        door.lockFor(TastingAction.END, session, id);
        tastings.move(id, TastingState.ENDED, actor.account(), time.now());
        int flowed = tasted.lockProducts(id).stream().mapToInt(pouring::into).sum();
        events.publish(actor, new SessionStep("TastingEnded", session, Map.of("answers", Integer.toString(flowed))));
        return flowed;
    }
}
