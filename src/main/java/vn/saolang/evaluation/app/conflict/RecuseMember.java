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
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.conflict.Recusal.Origin;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.conflict.RecusalStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/**
 * Chair or office decides that a member does not take part in a product, or takes part again (26/2026 Điều 4.2). A person
 * decides; no signal does.
 */
@Component
public class RecuseMember {

    private static final int LONGEST = 4000;

    private final SessionDoor door;
    private final RecusalStore recusals;
    private final SheetStore sheets;
    private final Events events;
    private final VietnamTime time;

    RecuseMember(SessionDoor door, RecusalStore recusals, SheetStore sheets, Events events, VietnamTime time) {
        this.door = door;
        this.recusals = recusals;
        this.sheets = sheets;
        this.events = events;
        this.time = time;
    }

    /**
     * Takes a seat out of a product. A sheet it may have counts no more.
     *
     * @throws RefusedException without a reason, or once the product has a result
     */
    @Transactional
    public void recuse(Actor actor, SessionId id, UUID product, UUID seat, ConflictKind kind, String reason) {
        Room room = decider(actor, id, seat);
        ScoredProduct locked = door.lockUndecided(actor, room, product);
        require(reason);
        put(actor, id, locked, seat, Origin.DECIDED, kind, reason);
    }

    /** Lets a seat take part again; it gets a sheet when the product is open. */
    @Transactional
    public void admit(Actor actor, SessionId id, UUID product, UUID seat, String reason) {
        Room room = decider(actor, id, seat);
        ScoredProduct locked = door.lockUndecided(actor, room, product);
        require(reason);
        if (!recusals.end(product, seat, reason, actor.account(), time.now())) {
            throw new NotFound("recusal of seat " + seat);
        }
        if (locked.state() == ProductState.OPEN) {
            sheets.prepare(product);
        }
        events.publish(actor, new SessionStep("MemberAdmitted", id, facts(product, seat)));
    }

    /** Makes sure that the actor decides about this seat and the product has no result yet. */
    void mayDecide(Actor actor, SessionId id, UUID product, UUID seat) {
        door.lockUndecided(actor, decider(actor, id, seat), product);
    }

    /** Stores a recusal within the transaction of the verb that holds the product's lock; recused already is no change. */
    void put(
            Actor actor,
            SessionId session,
            ScoredProduct locked,
            UUID seat,
            Origin origin,
            ConflictKind kind,
            String reason) {
        if (recusals.insert(locked.id(), seat, origin, kind, reason, actor.account(), time.now())) {
            events.publish(actor, new SessionStep("MemberRecused", session, facts(locked.id(), seat)));
        }
    }

    /** Chair or office; nobody decides about the own seat, and about the chair's only the office. */
    private Room decider(Actor actor, SessionId id, UUID seat) {
        Room room = door.enter(actor, id);
        Seat subject = room.council().seats().stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotFound("seat " + seat));
        boolean office = Level.isOffice(actor, room.session().scope());
        boolean chair = room.is(SeatRole.CHAIR);
        boolean own = subject.account().equals(actor.account());
        if (own || !(office || chair)) {
            throw new Forbidden("deciding about seat " + seat);
        }
        return room;
    }

    static void require(String reason) {
        if (reason.isBlank()) {
            throw new RefusedException(Refusal.of("evaluation.REASON_MISSING", "reason"));
        }
        if (reason.length() > LONGEST) {
            throw new RefusedException(Refusal.of("evaluation.REASON_LONG", "reason", Integer.toString(LONGEST)));
        }
    }

    private static Map<String, String> facts(UUID product, UUID seat) {
        return Map.of("product", product.toString(), "seat", seat.toString());
    }
}
