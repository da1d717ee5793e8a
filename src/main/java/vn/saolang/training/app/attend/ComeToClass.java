package vn.saolang.training.app.attend;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.PaperWords;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.ParticipantMoved;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.model.attend.ClassCodes;
import vn.saolang.training.model.attend.ClassCodes.Scan;
import vn.saolang.training.model.attend.Means;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.EnrolRules;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.model.enrol.Source;
import vn.saolang.training.store.attend.AttendanceStore;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;

/** Somebody in the hall scans the code and notes that they have come, with an account or with name and telephone. */
@Component
public class ComeToClass {

    private static final int MORE = 20;

    private final ClassStore classes;
    private final ParticipantStore participants;
    private final AttendanceStore attendance;
    private final ClassCodesKept codes;
    private final Events events;
    private final VietnamTime time;

    ComeToClass(
            ClassStore classes,
            ParticipantStore participants,
            AttendanceStore attendance,
            ClassCodesKept codes,
            Events events,
            VietnamTime time) {
        this.classes = classes;
        this.participants = participants;
        this.attendance = attendance;
        this.codes = codes;
        this.events = events;
        this.time = time;
    }

    /**
     * Somebody at the door.
     *
     * @param ticket good once, for ten minutes
     * @param place the place the signed-in reader has; null for everybody else
     */
    public record Arrival(
            TrainingClass course, String ticket, @Nullable Participant place) {}

    /**
     * Judges the code somebody scanned and gives a ticket.
     *
     * @throws RefusedException for an old or wrong code, and on days on which the class is not taught
     */
    @Transactional
    public Arrival scan(Actor actor, ClassId id, String code) {
        TrainingClass course = classes.find(id).orElseThrow(() -> new NotFound("class " + id));
        ClassCodes own = codes.of(id);
        refuse(own.scan(code, time.now()));
        requireToday(course);
        return new Arrival(
                course,
                own.ticket(time.now(), codes.nonce()),
                placeOf(actor, id).orElse(null));
    }

    /** The arrival again with the ticket it has, to show a refused form. */
    @Transactional(readOnly = true)
    public Arrival again(Actor actor, ClassId id, String ticket) {
        TrainingClass course = classes.find(id).orElseThrow(() -> new NotFound("class " + id));
        return new Arrival(course, ticket, placeOf(actor, id).orElse(null));
    }

    /**
     * Notes that somebody has come. Who is enrolled is found by account, else by name and telephone; others are added to the list as
     * having come without enrolling. Coming twice on a day is one coming.
     *
     * @param person null when the signed-in actor has a place in the class
     * @return what lets them rate the class
     * @throws RefusedException for a ticket that is old, made up or used, and with every defect of the person
     */
    @Transactional
    public String come(Actor actor, ClassId id, String ticket, @Nullable PersonDraft person) {
        TrainingClass course = classes.findLocked(id).orElseThrow(() -> new NotFound("class " + id));
        ClassCodes own = codes.of(id);
        refuse(own.judge(ticket, time.now()));
        requireToday(course);
        Optional<Participant> place = placeOf(actor, id);
        if (place.isEmpty()) {
            Verdict.of(defects(course, person)).orThrow();
        }
        if (!attendance.use(id, ClassCodes.nonceOf(ticket), time.now())) {
            throw new RefusedException(Refusal.whole("training.TICKET_USED"));
        }
        ParticipantId who =
                place.map(Participant::id).orElseGet(() -> find(actor, course, Objects.requireNonNull(person)));
        UUID by = actor.isSignedIn() ? actor.account() : null;
        if (attendance.note(who, time.today(), Means.CODE, by, time.now())) {
            events.publish(actor, new ParticipantMoved("ParticipantCame", id, who));
        }
        return own.ratingOf(who);
    }

    private Optional<Participant> placeOf(Actor actor, ClassId id) {
        return actor.isSignedIn() ? participants.ofAccount(id, actor.account()) : Optional.empty();
    }

    private List<Refusal> defects(TrainingClass course, @Nullable PersonDraft person) {
        if (person == null) {
            return List.of(Refusal.of("training.NAME", "name", "100"));
        }
        List<Refusal> defects = new ArrayList<>(EnrolRules.person(person));
        if (person.phone().isEmpty()) {
            defects.add(Refusal.of("training.PHONE", "phone"));
        }
        if (participants.of(course.id()).size() >= 2 * course.seats() + MORE) {
            defects.add(Refusal.whole("training.HALL_FULL"));
        }
        return defects;
    }

    /** The enrolled one with this name and telephone, or one enrolled by this name without a telephone; else a new one. */
    private ParticipantId find(Actor actor, TrainingClass course, PersonDraft person) {
        return participants
                .same(course.id(), person.name(), person.phone())
                .or(() -> participants.same(course.id(), person.name(), ""))
                .map(Participant::id)
                .orElseGet(() -> walkIn(actor, course, person));
    }

    private ParticipantId walkIn(Actor actor, TrainingClass course, PersonDraft person) {
        UUID account = actor.isSignedIn() ? actor.account() : null;
        Participant place = new Participant(
                ParticipantId.random(),
                course.id(),
                account,
                null,
                null,
                person.name(),
                person.phone(),
                Objects.requireNonNullElse(person.audience(), Audience.WORKER),
                person.function(),
                "",
                Source.WALK_IN,
                Set.of(),
                null);
        participants.insert(place, account, time.now());
        return place.id();
    }

    private static void refuse(Scan scan) {
        switch (scan) {
            case GOOD -> {}
            case OLD -> throw new RefusedException(Refusal.whole("training.CODE_OLD"));
            case WRONG -> throw new RefusedException(Refusal.whole("training.CODE_WRONG"));
        }
    }

    private void requireToday(TrainingClass course) {
        if (!course.isOn(time.today())) {
            String day = Objects.requireNonNullElse(PaperWords.day(course.firstDay()), "");
            throw new RefusedException(Refusal.whole("training.NOT_THE_DAY", day));
        }
    }
}
