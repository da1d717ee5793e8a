package vn.saolang.evaluation.app.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.MeetingDoor;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Participant;
import vn.saolang.evaluation.model.Tally;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Chair or secretary opens the meeting, once those the rules ask for are in the room. */
@Component
public class StartMeeting {

    private final MeetingDoor meetings;
    private final SessionDoor door;
    private final SessionStore sessions;
    private final CourseStore course;
    private final Events events;
    private final VietnamTime time;

    StartMeeting(
            MeetingDoor meetings,
            SessionDoor door,
            SessionStore sessions,
            CourseStore course,
            Events events,
            VietnamTime time) {
        this.meetings = meetings;
        this.door = door;
        this.sessions = sessions;
        this.course = course;
        this.events = events;
        this.time = time;
    }

    /**
     * Notes the beginning; a meeting that has begun stays as it is, whoever asks again.
     *
     * @throws vn.saolang.kernel.RefusedException without the quorum, or the chair, that the rules ask for
     */
    @Transactional
    public void start(Actor actor, SessionId id) {
        Room room = meetings.enter(actor, id);
        if (!room.atTable()) {
            throw new Forbidden("starting session " + id);
        }
        meetings.notEnded(id);
        Verdict.of(gathering(room)).orThrow();
        course.start(id, room.mine().id(), time.now());
        events.publish(actor, new SessionStep("MeetingStarted", id, Map.of()));
    }

    private List<Refusal> gathering(Room room) {
        var present = sessions.attendance(room.session().id());
        List<Participant> seats = new ArrayList<>();
        room.council()
                .seats()
                .forEach(seat -> seats.add(new Participant(seat, present.getOrDefault(seat.id(), false), false, null)));
        return new Tally(door.rulesOf(room.session()), seats).gathering();
    }
}
