package vn.saolang.evaluation.app.tasting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.tasting.Tasting;
import vn.saolang.evaluation.model.tasting.TastingLifecycle;
import vn.saolang.evaluation.model.tasting.TastingLifecycle.TastingAction;
import vn.saolang.evaluation.model.tasting.TastingState;
import vn.saolang.evaluation.store.tasting.TastingStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** Who prepares, leads and ends a tasting, and who may know which product a code is. */
@Component
class TastingDoor {

    private final SessionDoor door;
    private final TastingStore tastings;

    TastingDoor(SessionDoor door, TastingStore tastings) {
        this.door = door;
        this.tastings = tastings;
    }

    Room enter(Actor actor, SessionId session) {
        return door.enter(actor, session);
    }

    /** The session for whoever prepares its tastings: the secretary and the office. */
    Room enterToPrepare(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        if (!prepares(actor, room)) {
            throw new Forbidden("preparing a tasting of session " + session);
        }
        return room;
    }

    /** The session for whoever may end a tasting: chair and secretary. */
    Room enterToEnd(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        if (!room.atTable()) {
            throw new Forbidden("ending a tasting of session " + session);
        }
        return room;
    }

    static boolean prepares(Actor actor, Room room) {
        return room.is(SeatRole.SECRETARY)
                || Level.isOffice(actor, room.session().scope());
    }

    /** Whoever sees how far the members are: the table and the office. */
    static boolean leads(Actor actor, Room room) {
        return room.atTable() || Level.isOffice(actor, room.session().scope());
    }

    /** Whoever may know which product a code is while it is blind: those who lead and fill in no score sheet. */
    static boolean seesKey(Actor actor, Room room) {
        Seat seat = room.seat();
        return leads(actor, room) && (seat == null || !seat.scores());
    }

    /** Locks a tasting for an act that it allows from where it is. */
    Tasting lockFor(TastingAction action, SessionId session, UUID id) {
        Tasting locked = tastings.lock(session, id).orElseThrow(() -> new NotFound("tasting " + id));
        if (TastingLifecycle.TABLE_OF_STEPS.find(locked.state(), action).isEmpty()) {
            throw new RefusedException(refusalOf(locked.state()));
        }
        return locked;
    }

    static Refusal refusalOf(TastingState state) {
        return switch (state) {
            case PREPARED -> Refusal.whole("evaluation.TASTING_NOT_STARTED");
            case OPEN -> Refusal.whole("evaluation.TASTING_RUNNING");
            case ENDED -> Refusal.whole("evaluation.TASTING_ENDED");
            case DROPPED -> Refusal.whole("evaluation.TASTING_DROPPED");
        };
    }
}
