package vn.saolang.evaluation.app.prepare;

import org.springframework.stereotype.Component;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** Who prepares a meeting: its office, chair and secretary. A ballot has no day to prepare. */
@Component
public class PreparationDoor {

    private final SessionDoor door;

    PreparationDoor(SessionDoor door) {
        this.door = door;
    }

    /** @throws NotFound for members, outsiders and ballots */
    public Room prepare(Actor actor, SessionId id) {
        Room room = meet(actor, id);
        if (!prepares(actor, room)) {
            throw new NotFound("preparation of session " + id);
        }
        return room;
    }

    /** Lets in everybody of the meeting. */
    public Room meet(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        if (room.session().ballot()) {
            throw new NotFound("meeting " + id);
        }
        return room;
    }

    /** Lets in whoever sits on the council. */
    public Room sit(Actor actor, SessionId id) {
        Room room = meet(actor, id);
        if (room.seat() == null) {
            throw new NotFound("seat in session " + id);
        }
        return room;
    }

    public boolean prepares(Actor actor, Room room) {
        return room.atTable() || Level.isOffice(actor, room.session().scope());
    }
}
