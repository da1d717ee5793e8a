package vn.saolang.evaluation.app.invite;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.prepare.PreparationDoor;
import vn.saolang.evaluation.model.invite.Rsvp;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.invite.InvitationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;

/** An invited member says whether it will come, until the meeting begins; who cannot says why. */
@Component
public class AnswerInvitation {

    private static final int LONGEST = 1000;

    private final PreparationDoor door;
    private final InvitationStore invitations;
    private final CourseStore courses;
    private final Events events;
    private final VietnamTime time;

    AnswerInvitation(
            PreparationDoor door, InvitationStore invitations, CourseStore courses, Events events, VietnamTime time) {
        this.door = door;
        this.invitations = invitations;
        this.courses = courses;
        this.events = events;
        this.time = time;
    }

    /**
     * Answers.
     *
     * @param coming null when neither was chosen
     * @throws NotFound for whoever was not invited
     */
    @Transactional
    public void answer(Actor actor, SessionId id, @Nullable Boolean coming, String reason) {
        UUID seat = door.sit(actor, id).mine().id();
        if (!invitations.of(id).containsKey(seat)) {
            throw new NotFound("invitation to session " + id);
        }
        if (courses.of(id).startedAt() != null) {
            throw new RefusedException(Refusal.whole("evaluation.MEETING_BEGAN"));
        }
        if (coming == null) {
            throw new RefusedException(Refusal.of("evaluation.RSVP_CHOICE", "coming"));
        }
        if (reason.length() > LONGEST || (!coming && reason.isBlank())) {
            throw new RefusedException(Refusal.of("evaluation.RSVP_REASON", "reason", Integer.toString(LONGEST)));
        }
        invitations.answer(id, seat, new Rsvp(coming, reason, time.now()));
        events.publish(
                actor,
                new SessionStep(
                        "InvitationAnswered", id, Map.of("seat", seat.toString(), "coming", Boolean.toString(coming))));
    }
}
