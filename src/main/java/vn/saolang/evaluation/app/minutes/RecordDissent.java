package vn.saolang.evaluation.app.minutes;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.minutes.ChangeCause;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.minutes.DissentStore;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** A member who took part in a product keeps a differing opinion on record, until the minutes are signed. */
@Component
public class RecordDissent {

    static final int LONGEST = 4000;

    private final MinutesDoor door;
    private final ScoredProductStore products;
    private final DissentStore dissents;
    private final MinutesStore minutes;
    private final MinutesVersions versions;
    private final Events events;
    private final VietnamTime time;

    RecordDissent(
            MinutesDoor door,
            ScoredProductStore products,
            DissentStore dissents,
            MinutesStore minutes,
            MinutesVersions versions,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.products = products;
        this.dissents = dissents;
        this.minutes = minutes;
        this.versions = versions;
        this.events = events;
        this.time = time;
    }

    /** @throws RefusedException without a text, when one stands already, before the product is concluded, after signing */
    @Transactional
    public void record(Actor actor, SessionId id, UUID product, String text) {
        if (text.isBlank()) {
            throw new RefusedException(Refusal.of("evaluation.DISSENT_TEXT", field(product)));
        }
        if (text.length() > LONGEST) {
            throw new RefusedException(Refusal.of("evaluation.REASON_LONG", field(product), Integer.toString(LONGEST)));
        }
        Room room = enter(actor, id, product);
        if (stands(product, room.mine())) {
            throw new RefusedException(Refusal.of("evaluation.DISSENT_STANDS", field(product)));
        }
        add(actor, room, product, text, "DissentRecorded");
    }

    /** Takes back what stands; both entries are kept. @throws NotFound when none stands */
    @Transactional
    public void withdraw(Actor actor, SessionId id, UUID product) {
        Room room = enter(actor, id, product);
        if (!stands(product, room.mine())) {
            throw new NotFound("dissent about product " + product);
        }
        add(actor, room, product, "", "DissentWithdrawn");
    }

    private static String field(UUID product) {
        return "dissent-" + product;
    }

    private boolean stands(UUID product, Seat seat) {
        return dissents.standing(product).stream().anyMatch(one -> one.seat().equals(seat.id()));
    }

    private Room enter(Actor actor, SessionId id, UUID productId) {
        Room room = door.enter(actor, id);
        Seat seat = room.mine();
        ScoredProduct product =
                products.find(id, productId, actor.account()).orElseThrow(() -> new NotFound("product " + productId));
        minutes.lock(id);
        versions.requireUnsigned(room.session());
        if (!product.state().concluded() || door.keptFrom(actor, id)) {
            throw new RefusedException(Refusal.of("evaluation.NOT_CONCLUDED", field(productId)));
        }
        if (!dissents.tookPart(productId, seat.id())) {
            throw new RefusedException(Refusal.of("evaluation.DISSENT_TOOK_NO_PART", field(productId)));
        }
        return room;
    }

    private void add(Actor actor, Room room, UUID product, String text, String step) {
        dissents.add(product, room.mine().id(), text.strip(), time.now());
        events.publish(actor, new SessionStep(step, room.session().id(), Map.of("product", product.toString())));
        versions.changed(actor, room.session(), ChangeCause.DISSENT);
    }
}
