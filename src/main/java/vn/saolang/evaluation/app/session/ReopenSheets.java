package vn.saolang.evaluation.app.session;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.VietnamTime;

/** The chair lets everybody score a product anew, for a stated reason; the sheets so far are kept as they are. */
@Component
public class ReopenSheets {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final SheetStore sheets;
    private final Events events;
    private final VietnamTime time;

    ReopenSheets(SessionDoor door, ScoredProductStore products, SheetStore sheets, Events events, VietnamTime time) {
        this.door = door;
        this.products = products;
        this.sheets = sheets;
        this.events = events;
        this.time = time;
    }

    @Transactional
    public void reopen(Actor actor, SessionId session, UUID product, String reason) {
        Room room = door.enter(actor, session);
        ScoredProduct locked = door.lockFor(ProductAction.REOPEN, room, product);
        Reasons.require(reason);
        products.reopen(product, reason, room.mine().id(), time.now());
        sheets.prepare(product);
        sheets.carryOver(product);
        events.publish(
                actor,
                new SessionStep(
                        "SheetsReopened",
                        session,
                        Map.of("product", product.toString(), "attempt", Integer.toString(locked.attempt() + 1))));
    }
}
