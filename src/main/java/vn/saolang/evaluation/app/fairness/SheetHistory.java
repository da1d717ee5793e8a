package vn.saolang.evaluation.app.fairness;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.fairness.Save;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.fairness.HistoryStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** How the scores of a sheet came about, save by save. Members read their own; table and office others' once there is a result. */
@Component
public class SheetHistory {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final HistoryStore store;
    private final Regulations regulations;

    SheetHistory(SessionDoor door, ScoredProductStore products, HistoryStore store, Regulations regulations) {
        this.door = door;
        this.products = products;
        this.store = store;
        this.regulations = regulations;
    }

    /** All saves of one seat for one product, by criterion, scoring and version. */
    public record History(Room room, ScoredProduct product, CriteriaSet set, String name, List<Save> saves) {

        /** Numbers of the scorings in which something was saved. */
        public List<Integer> attempts() {
            return saves.stream().map(Save::attempt).distinct().sorted().toList();
        }

        public List<Save> of(String criterion, int attempt) {
            return saves.stream()
                    .filter(one -> one.criterion().equals(criterion) && one.attempt() == attempt)
                    .toList();
        }
    }

    /** @throws NotFound for whoever may not read it, or not yet */
    @Transactional(readOnly = true)
    public History history(Actor actor, SessionId session, UUID productId, UUID sheet) {
        Room room = door.enter(actor, session);
        ScoredProduct product = products.find(session, productId, actor.account())
                .orElseThrow(() -> new NotFound("product " + productId));
        HistoryStore.Owner owner = store.owner(productId, sheet).orElseThrow(() -> new NotFound("sheet " + sheet));
        boolean own = owner.account().equals(actor.account());
        if (!own && !(product.state().concluded() && readsOthers(room))) {
            throw new NotFound("history of sheet " + sheet);
        }
        return new History(
                room,
                product,
                regulations.get(product.criteriaSet()),
                owner.name(),
                store.of(productId, owner.account()));
    }

    /** The sheets whose history the actor may read now. */
    @Transactional(readOnly = true)
    public List<HistoryStore.Listed> readable(Actor actor, SessionId session) {
        return store.readable(session, actor.account(), readsOthers(door.enter(actor, session)));
    }

    /** Chair, secretary and the office that prepares the session. */
    private static boolean readsOthers(Room room) {
        return room.seat() == null || room.atTable();
    }
}
