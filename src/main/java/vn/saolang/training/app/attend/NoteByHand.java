package vn.saolang.training.app.attend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassState;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.ParticipantMoved;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.attend.ListLines;
import vn.saolang.training.model.attend.Means;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.model.enrol.Source;
import vn.saolang.training.store.attend.AttendanceStore;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;

/** The office notes from paper who was there, until the list is closed. */
@Component
public class NoteByHand {

    private final TrainingDoor door;
    private final ClassStore classes;
    private final ParticipantStore participants;
    private final AttendanceStore attendance;
    private final Events events;
    private final VietnamTime time;

    NoteByHand(
            TrainingDoor door,
            ClassStore classes,
            ParticipantStore participants,
            AttendanceStore attendance,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.classes = classes;
        this.participants = participants;
        this.attendance = attendance;
        this.events = events;
        this.time = time;
    }

    /**
     * Notes who of the list was there on a day; who is not among them was not.
     *
     * @throws RefusedException for a closed class and a day that is none of it or still to come
     */
    @Transactional
    public void note(Actor by, ClassId id, @Nullable LocalDate day, Set<ParticipantId> present) {
        TrainingClass course = requireDay(by, id, day);
        LocalDate on = Objects.requireNonNull(day);
        for (Participant person : participants.of(course.id())) {
            boolean there = person.days().contains(on);
            if (present.contains(person.id()) && !there) {
                attendance.note(person.id(), on, Means.HAND, by.account(), time.now());
                events.publish(by, new ParticipantMoved("ParticipantCame", id, person.id()));
            } else if (!present.contains(person.id()) && there) {
                attendance.undo(person.id(), on);
                events.publish(by, new ParticipantMoved("AttendanceUndone", id, person.id()));
            }
        }
    }

    /**
     * Types a list on paper in: those on the list are noted, others added as having come without enrolling.
     *
     * @param text one person a line
     * @return how many were noted that were not before
     * @throws RefusedException with every wrong line
     */
    @Transactional
    public int list(Actor by, ClassId id, @Nullable LocalDate day, @Nullable Audience audience, String text) {
        List<Refusal> defects = new ArrayList<>();
        TrainingClass course = door.enterOwn(by, id);
        defects.addAll(dayDefects(course, day));
        ListLines lines = ListLines.read(text, audience);
        defects.addAll(lines.defects());
        Verdict.of(defects).orThrow();
        int noted = 0;
        for (PersonDraft person : lines.people()) {
            ParticipantId who = participants
                    .same(id, person.name(), person.phone())
                    .or(() -> participants.same(id, person.name(), ""))
                    .map(Participant::id)
                    .orElseGet(() -> add(by, course, person));
            if (attendance.note(who, Objects.requireNonNull(day), Means.HAND, by.account(), time.now())) {
                events.publish(by, new ParticipantMoved("ParticipantCame", id, who));
                noted++;
            }
        }
        return noted;
    }

    private ParticipantId add(Actor by, TrainingClass course, PersonDraft person) {
        Participant place = new Participant(
                ParticipantId.random(),
                course.id(),
                null,
                null,
                null,
                person.name(),
                person.phone(),
                Objects.requireNonNull(person.audience()),
                "",
                "",
                Source.WALK_IN,
                Set.of(),
                null);
        participants.insert(place, by.account(), time.now());
        return place.id();
    }

    private TrainingClass requireDay(Actor by, ClassId id, @Nullable LocalDate day) {
        door.enterOwn(by, id);
        TrainingClass course = classes.findLocked(id).orElseThrow();
        Verdict.of(dayDefects(course, day)).orThrow();
        return course;
    }

    private List<Refusal> dayDefects(TrainingClass course, @Nullable LocalDate day) {
        List<Refusal> defects = new ArrayList<>();
        if (course.state() != ClassState.OPEN) {
            defects.add(Refusal.whole("training.NOT_OPEN"));
        }
        if (day == null || !course.days().contains(day) || day.isAfter(time.today())) {
            defects.add(Refusal.of("training.DAY", "day"));
        }
        return defects;
    }
}
