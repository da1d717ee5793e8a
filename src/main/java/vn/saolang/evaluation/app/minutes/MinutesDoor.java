package vn.saolang.evaluation.app.minutes;

import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conduct.SecretResults;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.store.conflict.RecusalStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;

/** Who may do what with minutes. */
@Component
class MinutesDoor {

    private final SessionDoor door;
    private final RecusalStore recusals;
    private final CourseStore courses;
    private final SecretResults secret;

    MinutesDoor(SessionDoor door, RecusalStore recusals, CourseStore courses, SecretResults secret) {
        this.door = door;
        this.recusals = recusals;
        this.courses = courses;
        this.secret = secret;
    }

    /** A meeting with the actor in it; ballots are counted, not met for. */
    Room enter(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        if (room.session().ballot()) {
            throw new NotFound("minutes of ballot " + id);
        }
        return room;
    }

    /** The same for chair and secretary only. */
    Room table(Actor actor, SessionId id) {
        Room room = enter(actor, id);
        if (!room.atTable()) {
            throw new Forbidden("minutes of session " + id);
        }
        return room;
    }

    /** Whether the chair has ended the meeting. */
    boolean ended(Session session) {
        return courses.of(session.id()).endedAt() != null;
    }

    /** Whether the rules keep the results from the reader until the meeting has ended. */
    boolean keptFrom(Actor actor, SessionId id) {
        return secret.keptFrom(actor, id);
    }

    /**
     * Whether the reader may have the whole of the frozen minutes: the office, chair and secretary, who answer for them, and
     * members who are recused from nothing in them.
     */
    boolean readsWhole(Actor actor, Room room) {
        return room.seat() == null
                || room.atTable()
                || recusals.countOf(room.session().id(), actor.account()) == 0;
    }
}
