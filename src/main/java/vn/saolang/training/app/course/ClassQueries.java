package vn.saolang.training.app.course;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassState;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.model.framework.Framework;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;
import vn.saolang.training.store.framework.FrameworkFile;

/** Classes as offices and producers may read them. */
@Component
public class ClassQueries {

    private static final int PAGE = 30;

    private final TrainingDoor door;
    private final ClassStore classes;
    private final ParticipantStore participants;
    private final FrameworkFile framework;
    private final Producers producers;
    private final Territory territory;
    private final VietnamTime time;

    ClassQueries(
            TrainingDoor door,
            ClassStore classes,
            ParticipantStore participants,
            FrameworkFile framework,
            Producers producers,
            Territory territory,
            VietnamTime time) {
        this.door = door;
        this.classes = classes;
        this.participants = participants;
        this.framework = framework;
        this.producers = producers;
        this.territory = territory;
        this.time = time;
    }

    /**
     * A class as its page shows it.
     *
     * @param list the people the reader may know
     * @param enrolled how many are on the list in all
     * @param taken seats taken
     * @param runs whether the reader's office holds it
     * @param speaks whether the reader may enrol somebody
     */
    public record View(
            TrainingClass course,
            String unitName,
            List<Content> contents,
            List<Participant> list,
            int enrolled,
            int taken,
            boolean runs,
            boolean speaks) {

        public View {
            contents = List.copyOf(contents);
            list = List.copyOf(list);
        }
    }

    /** A place the actor's people have in a class. */
    public record Place(TrainingClass course, Participant person) {}

    public Framework framework() {
        return framework.framework();
    }

    /** Whether the actor's office may announce a class. */
    public boolean plans(Actor actor) {
        return door.unitOf(actor).isPresent();
    }

    /** What the actor's office may offer now. */
    public List<Content> offered(Actor actor) {
        return door.unitOf(actor)
                .map(unit -> framework
                        .framework()
                        .offeredIn(territory.provinceOf(unit).ref().code(), time.today()))
                .orElse(List.of());
    }

    /**
     * Classes the actor may see.
     *
     * @param state null for all
     */
    public Paged<TrainingClass> page(Actor actor, @Nullable ClassState state, String words, int page) {
        return classes.page(door.within(actor), state == null ? "" : state.name(), words, Math.max(0, page), PAGE);
    }

    /** The class with what the actor may know of it. */
    public View view(Actor actor, ClassId id) {
        TrainingClass course = door.enter(actor, id);
        List<Participant> all = participants.of(id);
        List<Participant> known =
                all.stream().filter(person -> door.reads(actor, course, person)).toList();
        return new View(
                course,
                unitName(course.unit()),
                contents(course),
                known,
                all.size(),
                participants.seatsTaken(id),
                door.runs(actor, course),
                actor.has(Role.PRODUCER) || actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER));
    }

    public List<Content> contents(TrainingClass course) {
        return course.details().contents().stream()
                .map(framework.framework()::find)
                .flatMap(Optional::stream)
                .toList();
    }

    public String unitName(UnitRef unit) {
        return territory.get(unit).name();
    }

    /** The places of the actor's entities and of its own account, newest first. */
    public List<Place> places(Actor actor) {
        List<EntityId> entities =
                producers.of(actor).stream().map(EntitySummary::id).toList();
        List<Participant> people = Stream.concat(
                        participants.ofEntities(entities).stream(), participants.ofAccount(actor.account()).stream())
                .distinct()
                .toList();
        Map<ClassId, TrainingClass> known =
                classes.of(people.stream().map(Participant::course).distinct().toList()).stream()
                        .collect(Collectors.toMap(TrainingClass::id, Function.identity()));
        return people.stream()
                .filter(person -> known.containsKey(person.course()))
                .map(person -> new Place(Objects.requireNonNull(known.get(person.course())), person))
                .toList();
    }

    /** Classes of the actor's office that are over and not closed, the oldest first. */
    public List<TrainingClass> toClose(Actor actor) {
        return door.unitOf(actor)
                .map(unit -> classes.overdue(Set.of(unit.key()), time.today()))
                .orElse(List.of());
    }

    /** The class; whether somebody may see it is the page's rule. */
    public Optional<TrainingClass> find(ClassId id) {
        return classes.find(id);
    }

    /** The classes held that at least one person of the entity completed, by their day. */
    public List<TrainingClass> completedBy(EntityId entity) {
        List<Participant> people = participants.ofEntities(List.of(entity));
        return classes.of(people.stream().map(Participant::course).distinct().toList()).stream()
                .filter(course -> course.state() == ClassState.HELD)
                .filter(course -> people.stream()
                        .anyMatch(one -> one.course().equals(course.id()) && one.completed(course.days())))
                .toList();
    }
}
