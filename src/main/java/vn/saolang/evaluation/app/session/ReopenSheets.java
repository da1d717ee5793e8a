package vn.saolang.evaluation.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.conduct.SecondLook;
import vn.saolang.evaluation.model.council.Conduct;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.conduct.EarlierSheetStore;
import vn.saolang.evaluation.store.conduct.SecondLookStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The chair lets everybody score a product anew, for a stated reason; the sheets so far are kept as they are. */
@Component
public class ReopenSheets {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final SheetStore sheets;
    private final EarlierSheetStore earlier;
    private final CountProduct counting;
    private final SecondLookStore looks;
    private final Events events;
    private final VietnamTime time;

    ReopenSheets(
            SessionDoor door,
            ScoredProductStore products,
            SheetStore sheets,
            EarlierSheetStore earlier,
            CountProduct counting,
            SecondLookStore looks,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.products = products;
        this.sheets = sheets;
        this.earlier = earlier;
        this.counting = counting;
        this.looks = looks;
        this.events = events;
        this.time = time;
    }

    /** Reopens for another cause than a second look. */
    @Transactional
    public void reopen(Actor actor, SessionId session, UUID product, String reason) {
        reopen(actor, session, product, reason, false);
    }

    /**
     * Reopens.
     *
     * @param secondLook whether this is the second look that the rules ask for near a border of the stars
     * @throws RefusedException without a reason, when the rules allow no further scoring, or when no second look is due
     */
    @Transactional
    public void reopen(Actor actor, SessionId session, UUID product, String reason, boolean secondLook) {
        Room room = door.enter(actor, session);
        ScoredProduct locked = door.lockFor(ProductAction.REOPEN, room, product);
        Verdict.of(defects(room.session(), locked, reason, secondLook)).orThrow();
        UUID seat = room.mine().id();
        if (secondLook) {
            looks.insert(product, new SecondLook(locked.attempt(), true, reason), seat, time.now());
        }
        products.reopen(product, reason, seat, time.now());
        sheets.prepare(product);
        earlier.carryOver(product);
        events.publish(
                actor,
                new SessionStep(
                        "SheetsReopened",
                        session,
                        Map.of("product", product.toString(), "attempt", Integer.toString(locked.attempt() + 1))));
    }

    private List<Refusal> defects(Session session, ScoredProduct product, String reason, boolean secondLook) {
        List<Refusal> defects = new ArrayList<>(Reasons.defects(reason));
        int scorings = 1 + products.reopenings(product.id());
        Conduct conduct = door.rulesOf(session).conduct();
        if (!conduct.allowsAfter(scorings)) {
            defects.add(Refusal.whole("evaluation.SCORINGS_USED_UP", Integer.toString(scorings)));
        }
        if (secondLook && !counting.of(session, product).lookDue()) {
            defects.add(Refusal.whole("evaluation.NO_SECOND_LOOK"));
        }
        return defects;
    }
}
