package vn.saolang.evaluation.app.session;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.hall.AttendanceMeans;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.VietnamTime;

/** Chair or secretary notes who is in the room. A finished sheet of somebody who left keeps counting. */
@Component
public class NoteAttendance {

    private final SessionDoor door;
    private final MeetingDoor meetings;
    private final SessionStore sessions;
    private final Events events;
    private final VietnamTime time;

    NoteAttendance(SessionDoor door, MeetingDoor meetings, SessionStore sessions, Events events, VietnamTime time) {
        this.door = door;
        this.meetings = meetings;
        this.sessions = sessions;
        this.events = events;
        this.time = time;
    }

    /** @param present ids of the seats present; all others are absent, ids of other councils are ignored */
    @Transactional
    public void note(Actor actor, SessionId id, Set<UUID> present) {
        Room room = door.enter(actor, id);
        if (!room.atTable()) {
            throw new Forbidden("attendance of session " + id);
        }
        meetings.notEnded(id);
        Set<UUID> counted = new HashSet<>();
        for (Seat seat : room.council().seats()) {
            boolean here = present.contains(seat.id());
            sessions.note(room.session(), seat.id(), here, AttendanceMeans.TABLE, actor.account(), time.now());
            if (here) {
                counted.add(seat.id());
            }
        }
        events.publish(
                actor, new SessionStep("AttendanceNoted", id, Map.of("present", Integer.toString(counted.size()))));
    }
}
