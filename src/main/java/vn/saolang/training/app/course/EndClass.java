package vn.saolang.training.app.course;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntityId;
import vn.saolang.support.Given;
import vn.saolang.support.SupportKind;
import vn.saolang.support.SupportLedger;
import vn.saolang.territory.Territory;
import vn.saolang.training.ClassHeld;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassMoved;
import vn.saolang.training.ClassState;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;

/** The office closes a class: it was held, or it is cancelled. */
@Component
public class EndClass {

    private static final int LONGEST_NOTE = 500;

    private final TrainingDoor door;
    private final ClassStore classes;
    private final ParticipantStore participants;
    private final SupportLedger ledger;
    private final Territory territory;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    EndClass(
            TrainingDoor door,
            ClassStore classes,
            ParticipantStore participants,
            SupportLedger ledger,
            Territory territory,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.classes = classes;
        this.participants = participants;
        this.ledger = ledger;
        this.territory = territory;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /**
     * Closes the list after the last day; who completed it may get a certificate.
     *
     * @throws RefusedException before its last day, when nobody was there, or when it is closed already
     */
    @Transactional
    public void held(Actor by, ClassId id) {
        door.enterOwn(by, id);
        TrainingClass course = classes.findLocked(id).orElseThrow();
        requireOpen(course);
        if (time.today().isBefore(course.lastDay())) {
            throw new RefusedException(Refusal.whole("training.NOT_OVER"));
        }
        List<Participant> list = participants.of(id);
        if (list.stream().allMatch(person -> person.days().isEmpty())) {
            throw new RefusedException(Refusal.whole("training.NOBODY_CAME"));
        }
        classes.end(id, course.version(), ClassState.HELD, "", time.now());
        ClassHeld held = held(course, list);
        held.entities().forEach(entity -> enterLedger(by, course, entity, list));
        events.publish(by, held);
    }

    /** What the entity received stands in its ledger of support. */
    private void enterLedger(Actor by, TrainingClass course, EntityId entity, List<Participant> list) {
        long people = list.stream()
                .filter(one -> entity.equals(one.entity()) && one.completed(course.days()))
                .count();
        ledger.record(
                by,
                new Given(
                        SupportKind.CLASS,
                        entity,
                        null,
                        null,
                        course.lastDay(),
                        "Lớp tập huấn “%s”, %d người học đủ buổi"
                                .formatted(course.details().title(), people),
                        null,
                        territory.get(course.unit()).name(),
                        "class/" + course.id() + "/" + entity,
                        "/training/classes/" + course.id()));
    }

    private static ClassHeld held(TrainingClass course, List<Participant> list) {
        List<Participant> completed =
                list.stream().filter(person -> person.completed(course.days())).toList();
        Set<EntityId> entities = new HashSet<>();
        completed.stream().map(Participant::entity).filter(Objects::nonNull).forEach(entities::add);
        return new ClassHeld(course.id(), course.lastDay(), entities, completed.size());
    }

    /**
     * Calls a class off; those who enrolled with an account are told why.
     *
     * @throws RefusedException without a reason, once somebody was there, or when it is closed already
     */
    @Transactional
    public void cancel(Actor by, ClassId id, String reason) {
        door.enterOwn(by, id);
        TrainingClass course = classes.findLocked(id).orElseThrow();
        requireOpen(course);
        String note = reason.strip();
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            throw new RefusedException(Refusal.of("training.REASON", "reason", Integer.toString(LONGEST_NOTE)));
        }
        List<Participant> list = participants.of(id);
        if (list.stream().anyMatch(person -> !person.days().isEmpty())) {
            throw new RefusedException(Refusal.whole("training.ALREADY_BEGUN"));
        }
        classes.end(id, course.version(), ClassState.CANCELLED, note, time.now());
        notices.send(new NoticeDraft(
                list.stream()
                        .map(Participant::account)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                "training.notice.cancelled",
                List.of(course.details().title(), note),
                "/training/classes/" + id,
                "class-cancelled-" + id));
        events.publish(by, new ClassMoved("ClassCancelled", id));
    }

    private static void requireOpen(TrainingClass course) {
        if (course.state() != ClassState.OPEN) {
            throw new RefusedException(Refusal.whole("training.NOT_OPEN"));
        }
    }
}
