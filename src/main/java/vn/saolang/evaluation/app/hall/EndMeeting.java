package vn.saolang.evaluation.app.hall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.MeetingDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.hall.SessionCourse;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.hall.OrderStore;
import vn.saolang.evaluation.store.vote.MotionStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The chair ends the meeting with a conclusion; from then on nothing of it changes but its papers. */
@Component
public class EndMeeting {

    private static final int LONGEST = 20_000;

    private final MeetingDoor meetings;
    private final OrderStore order;
    private final CourseStore course;
    private final MotionStore motions;
    private final Events events;
    private final VietnamTime time;

    EndMeeting(
            MeetingDoor meetings,
            OrderStore order,
            CourseStore course,
            MotionStore motions,
            Events events,
            VietnamTime time) {
        this.meetings = meetings;
        this.order = order;
        this.course = course;
        this.motions = motions;
        this.events = events;
        this.time = time;
    }

    /**
     * Ends the meeting, exactly once: a second click and a second window are told that it has ended.
     *
     * @param conclusion what the chair concludes, for the minutes
     * @throws RefusedException naming everything that is still open: products, a motion, a missing conclusion
     */
    @Transactional
    public void end(Actor actor, SessionId id, String conclusion) {
        Room room = meetings.enter(actor, id);
        if (!room.is(SeatRole.CHAIR)) {
            throw new Forbidden("ending session " + id);
        }
        // Products first, then the course: the order in which everybody locks them.
        List<String> left = order.lockUnfinished(id);
        SessionCourse now = course.lock(id)
                .orElseThrow(() -> new RefusedException(Refusal.whole("evaluation.MEETING_NOT_STARTED")));
        if (now.endedAt() != null) {
            throw new RefusedException(Refusal.whole("evaluation.MEETING_ENDED"));
        }
        Verdict.of(defects(id, left, conclusion)).orThrow();
        course.end(id, room.mine().id(), conclusion.strip(), time.now());
        events.publish(actor, new SessionStep("MeetingEnded", id, Map.of()));
    }

    private List<Refusal> defects(SessionId id, List<String> left, String conclusion) {
        List<Refusal> defects = new ArrayList<>();
        if (!left.isEmpty()) {
            defects.add(
                    Refusal.whole("evaluation.PRODUCTS_LEFT", Integer.toString(left.size()), String.join(", ", left)));
        }
        if (motions.of(id).stream().anyMatch(one -> one.open())) {
            defects.add(Refusal.whole("evaluation.MOTION_OPEN"));
        }
        if (conclusion.isBlank()) {
            defects.add(
                    Refusal.of("evaluation.MEETING_CONCLUSION", "conclusion").citing("26/2026 Điều 7.3d, 7.4d"));
        } else if (conclusion.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.CONCLUSION_LONG", "conclusion", Integer.toString(LONGEST)));
        }
        return defects;
    }
}
