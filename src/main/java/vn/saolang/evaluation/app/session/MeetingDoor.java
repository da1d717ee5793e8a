package vn.saolang.evaluation.app.session;

import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.hall.SessionCourse;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** Whether a meeting runs. What needs it to run holds off its end until done; after the end nothing of it changes. */
@Component
public class MeetingDoor {

    private final SessionDoor door;
    private final CourseStore course;

    MeetingDoor(SessionDoor door, CourseStore course) {
        this.door = door;
        this.course = course;
    }

    /** Enters a meeting. @throws NotFound for a ballot too, which has no hall */
    public Room enter(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        if (room.session().ballot()) {
            throw new NotFound("meeting " + id);
        }
        return room;
    }

    /** Enters a meeting that runs, and keeps it from being ended until the transaction is over. */
    public Room running(Actor actor, SessionId id) {
        Room room = enter(actor, id);
        refuseUnlessRunning(course.share(id).orElse(SessionCourse.PLANNED));
        return room;
    }

    /** Locks the course of a meeting that runs, to change it. Products are locked before it, or two people wait for each other. */
    public void lockRunning(SessionId id) {
        refuseUnlessRunning(course.lock(id).orElse(SessionCourse.PLANNED));
    }

    private static void refuseUnlessRunning(SessionCourse now) {
        if (now.startedAt() == null) {
            throw new RefusedException(Refusal.whole("evaluation.MEETING_NOT_STARTED"));
        }
        refuse(now);
    }

    /** Refuses a change to a meeting that was ended; one that has not begun is fine. */
    public void notEnded(SessionId id) {
        course.share(id).ifPresent(MeetingDoor::refuse);
    }

    private static void refuse(SessionCourse now) {
        if (now.endedAt() != null) {
            throw new RefusedException(Refusal.whole("evaluation.MEETING_ENDED"));
        }
    }
}
