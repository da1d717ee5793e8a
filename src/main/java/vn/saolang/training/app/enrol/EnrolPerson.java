package vn.saolang.training.app.enrol;

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
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassState;
import vn.saolang.training.ParticipantId;
import vn.saolang.training.ParticipantMoved;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.EnrolRules;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.model.enrol.Source;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;

/** Puts people on the list of a class: a producer its own, an office on behalf of entities and for its officials. */
@Component
public class EnrolPerson {

    private final TrainingDoor door;
    private final ClassStore classes;
    private final ParticipantStore participants;
    private final Producers producers;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    EnrolPerson(
            TrainingDoor door,
            ClassStore classes,
            ParticipantStore participants,
            Producers producers,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.classes = classes;
        this.participants = participants;
        this.producers = producers;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /**
     * Enrols somebody.
     *
     * @param entity whose person it is; null for an official of the actor's office
     * @param self whether the person is the actor itself, whose account then holds the place
     * @throws RefusedException with every defect
     * @throws NotFound when the actor may not see the class or does not speak for the entity
     */
    @Transactional
    public ParticipantId enrol(Actor by, ClassId id, @Nullable EntityId entity, PersonDraft person, boolean self) {
        door.enter(by, id);
        TrainingClass course = classes.findLocked(id).orElseThrow();
        String unit = unit(by, entity);
        List<Refusal> defects =
                new ArrayList<>(EnrolRules.defects(course, person, participants.seatsTaken(id), time.today()));
        Audience audience = person.audience();
        if (audience != null && audience.ofEntity() != (entity != null)) {
            defects.add(
                    Refusal.of(entity == null ? "training.ENTITY_MISSING" : "training.OFFICIAL_OF_ENTITY", "audience"));
        }
        if (known(id, person, self ? by.account() : null).isPresent()) {
            defects.add(Refusal.of("training.ENROLLED_ALREADY", "name", person.name()));
        }
        Verdict.of(defects).orThrow();
        Participant place = place(by, id, entity, person, self, unit);
        participants.insert(place, by.account(), time.now());
        tell(by, course, place);
        events.publish(by, new ParticipantMoved("ParticipantEnrolled", id, place.id()));
        return place.id();
    }

    private String unit(Actor by, @Nullable EntityId entity) {
        if (entity == null) {
            return door.unitOf(by).orElseThrow(() -> new NotFound("office")).key();
        }
        if (!door.speaksFor(by, entity)) {
            throw new NotFound("entity " + entity);
        }
        return producers
                .find(entity)
                .map(EntitySummary::commune)
                .orElseThrow(() -> new NotFound("entity " + entity))
                .key();
    }

    private Optional<Participant> known(ClassId id, PersonDraft person, @Nullable UUID account) {
        Optional<Participant> same = participants.same(id, person.name(), person.phone());
        return account == null ? same : same.or(() -> participants.ofAccount(id, account));
    }

    private Participant place(
            Actor by, ClassId id, @Nullable EntityId entity, PersonDraft person, boolean self, String unit) {
        Source source =
                self ? Source.SELF : entity != null && door.isMember(by, entity) ? Source.ENTITY : Source.OFFICE;
        return new Participant(
                ParticipantId.random(),
                id,
                self ? by.account() : null,
                entity,
                null,
                person.name(),
                person.phone(),
                Objects.requireNonNull(person.audience()),
                person.function(),
                unit,
                source,
                Set.of(),
                null);
    }

    /** The entity hears when an office enrolled one of its people. */
    private void tell(Actor by, TrainingClass course, Participant place) {
        EntityId entity = place.entity();
        if (place.source() == Source.OFFICE && entity != null) {
            notices.send(new NoticeDraft(
                    producers.members(entity),
                    "training.notice.enrolled",
                    List.of(place.name(), course.details().title(), by.name()),
                    "/training/classes/" + course.id(),
                    "class-enrolled-" + place.id()));
        }
    }

    /**
     * Takes somebody off the list.
     *
     * @throws RefusedException once the person was there or the class is closed
     * @throws NotFound when the actor neither holds the class nor speaks for the person
     */
    @Transactional
    public void withdraw(Actor by, ClassId id, ParticipantId participant) {
        door.enter(by, id);
        TrainingClass course = classes.findLocked(id).orElseThrow();
        Participant place = participants
                .find(participant)
                .filter(one -> one.course().equals(id) && mayMove(by, course, one))
                .orElseThrow(() -> new NotFound("participant " + participant));
        if (course.state() != ClassState.OPEN) {
            throw new RefusedException(Refusal.whole("training.NOT_OPEN"));
        }
        if (!place.days().isEmpty()) {
            throw new RefusedException(Refusal.whole("training.WAS_THERE", place.name()));
        }
        participants.withdraw(participant, time.now());
        events.publish(by, new ParticipantMoved("ParticipantWithdrawn", id, participant));
    }

    private boolean mayMove(Actor by, TrainingClass course, Participant person) {
        EntityId entity = person.entity();
        return door.runs(by, course)
                || by.account().equals(person.account())
                || (entity != null && door.speaksFor(by, entity))
                || door.unitOf(by).map(unit -> unit.key().equals(person.unit())).orElse(false);
    }
}
