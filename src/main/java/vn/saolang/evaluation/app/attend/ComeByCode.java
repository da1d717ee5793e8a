package vn.saolang.evaluation.app.attend;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.hall.AttendanceMeans;
import vn.saolang.evaluation.model.hall.SessionCourse;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.PaperWords;

/**
 * Notes who has come, by the code on the screen of the hall or on a card, on the day of the meeting or while it runs. On other
 * days chair or secretary note it at the table.
 */
@Component
public class ComeByCode {

    private final SessionDoor door;
    private final SessionStore sessions;
    private final CourseStore courses;
    private final HallCodeQueries codes;
    private final Events events;
    private final VietnamTime time;

    ComeByCode(
            SessionDoor door,
            SessionStore sessions,
            CourseStore courses,
            HallCodeQueries codes,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.sessions = sessions;
        this.courses = courses;
        this.codes = codes;
        this.events = events;
        this.time = time;
    }

    /**
     * Somebody at the door of the hall.
     *
     * @param present whether the seat is noted as present already
     */
    public record Arrival(Session session, Seat seat, boolean present) {}

    /**
     * A member who scanned the code of the hall, before confirming.
     *
     * @throws NotFound for whoever has no seat; RefusedException for an old or wrong code and on other days
     */
    @Transactional
    public Arrival atHall(Actor actor, SessionId id, String code) {
        Room room = meeting(actor, id);
        Seat seat = room.seat();
        if (seat == null) {
            throw new NotFound("seat in session " + id);
        }
        switch (codes.codes(id).scan(code, time.now())) {
            case GOOD -> {}
            case OLD -> throw new RefusedException(Refusal.whole("evaluation.HALL_CODE_OLD"));
            case WRONG -> throw new RefusedException(Refusal.whole("evaluation.HALL_CODE_WRONG"));
        }
        requireToday(room.session());
        return arrival(room.session(), seat);
    }

    /** The member confirms: present, by the code of the hall. */
    @Transactional
    public void come(Actor actor, SessionId id, String code) {
        note(actor, atHall(actor, id, code), AttendanceMeans.CODE);
    }

    /**
     * Whose card chair or secretary scanned.
     *
     * @throws NotFound for others, and for a seat that is not of the council; RefusedException for a wrong code and on other days
     */
    @Transactional
    public Arrival atTable(Actor actor, SessionId id, UUID seatId, String code) {
        Room room = meeting(actor, id);
        Seat seat = room.council().seats().stream()
                .filter(one -> room.atTable() && one.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new NotFound("card " + seatId));
        if (!codes.codes(id).isCard(seatId, code)) {
            throw new RefusedException(Refusal.whole("evaluation.CARD_CODE_WRONG"));
        }
        requireToday(room.session());
        return arrival(room.session(), seat);
    }

    /** Chair or secretary confirm: present, by the card. */
    @Transactional
    public Seat admit(Actor actor, SessionId id, UUID seat, String code) {
        Arrival arrival = atTable(actor, id, seat, code);
        note(actor, arrival, AttendanceMeans.CARD);
        return arrival.seat();
    }

    private void note(Actor actor, Arrival arrival, AttendanceMeans means) {
        if (arrival.present()) {
            return;
        }
        Session session = arrival.session();
        sessions.note(session, arrival.seat().id(), true, means, actor.account(), time.now());
        events.publish(
                actor,
                new SessionStep(
                        "MemberCame",
                        session.id(),
                        Map.of("seat", arrival.seat().id().toString(), "means", means.name())));
    }

    private Room meeting(Actor actor, SessionId id) {
        Room room = door.enter(actor, id);
        if (room.session().ballot()) {
            throw new NotFound("hall of session " + id);
        }
        return room;
    }

    private Arrival arrival(Session session, Seat seat) {
        boolean present = sessions.attendance(session.id()).getOrDefault(seat.id(), false);
        return new Arrival(session, seat, present);
    }

    private void requireToday(Session session) {
        SessionCourse course = courses.of(session.id());
        if (course.endedAt() != null) {
            throw new RefusedException(Refusal.whole("evaluation.MEETING_ENDED"));
        }
        if (!course.running() && !time.today().equals(session.heldOn())) {
            String day = Objects.requireNonNullElse(PaperWords.day(session.heldOn()), "");
            throw new RefusedException(Refusal.whole("evaluation.NOT_THE_DAY", day));
        }
    }
}
