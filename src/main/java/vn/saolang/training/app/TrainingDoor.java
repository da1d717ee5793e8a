package vn.saolang.training.app;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.ClassId;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.course.ClassStore.Within;

/**
 * Who may see and run what: an office runs its own classes; a province sees those of its communes, a commune those of its
 * province; producers see the classes held for where they have their seat; the ministry reads all.
 */
@Component
public class TrainingDoor {

    private static final Role[] COMMUNE = {Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR};

    private final ClassStore classes;
    private final Producers producers;
    private final Territory territory;
    private final VietnamTime time;

    TrainingDoor(ClassStore classes, Producers producers, Territory territory, VietnamTime time) {
        this.classes = classes;
        this.producers = producers;
        this.territory = territory;
        this.time = time;
    }

    /** Whether the actor has an office that training concerns. */
    public static boolean isOffice(Actor actor) {
        return actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.MINISTRY_OFFICE);
    }

    /** The unit for which the actor may hold classes: its province, or its commune. */
    public Optional<UnitRef> unitOf(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.COMMUNE_OFFICER))
                .map(UnitRef::parse);
    }

    /** What the actor may see of all classes. */
    public Within within(Actor actor) {
        Set<String> provinces = new HashSet<>(Set.of(""));
        Set<String> units = new HashSet<>(Set.of(""));
        for (Grant grant : actor.grants()) {
            switch (grant.role()) {
                case PROVINCE_OFFICE -> provinces.add(grant.scope());
                case COMMUNE_OFFICER, COMMUNE_CHAIR -> around(UnitRef.parse(grant.scope()), units);
                default -> {}
            }
        }
        if (actor.has(Role.PRODUCER)) {
            producers
                    .standing(actor)
                    .forEach(entity -> seats(entity.commune()).forEach(commune -> around(commune, units)));
        }
        return new Within(actor.has(Role.MINISTRY_OFFICE), provinces, units);
    }

    private void around(UnitRef commune, Set<String> units) {
        units.add(commune.key());
        units.add(territory.provinceOf(commune).ref().key());
    }

    private Set<UnitRef> seats(UnitRef commune) {
        Set<UnitRef> today = new HashSet<>();
        territory.successors(commune, time.today()).stream().map(Unit::ref).forEach(today::add);
        return today;
    }

    /**
     * The class, for those who may see it.
     *
     * @throws NotFound for everybody else, as if there were none
     */
    public TrainingClass enter(Actor actor, ClassId id) {
        return classes.find(id).filter(one -> sees(actor, one)).orElseThrow(() -> new NotFound("class " + id));
    }

    private boolean sees(Actor actor, TrainingClass course) {
        Within within = within(actor);
        return within.all()
                || within.provinces().contains(course.province().key())
                || within.units().contains(course.unit().key());
    }

    /** Whether the actor's office holds the class. */
    public boolean runs(Actor actor, TrainingClass course) {
        return actor.mayFor(Role.PROVINCE_OFFICE, course.unit().key())
                || actor.mayFor(Role.COMMUNE_OFFICER, course.unit().key());
    }

    /**
     * The class, for the office that holds it.
     *
     * @throws NotFound for those who may not see it; Forbidden for those who may only see it
     */
    public TrainingClass enterOwn(Actor actor, ClassId id) {
        TrainingClass course = enter(actor, id);
        if (!runs(actor, course)) {
            throw new Forbidden("runs class " + id);
        }
        return course;
    }

    /** Keys of the communes for whose people the actor's offices speak in this class. */
    public Set<String> communes(Actor actor) {
        Set<String> keys = new HashSet<>();
        for (Grant grant : actor.grants()) {
            if (grant.role() == Role.PROVINCE_OFFICE || grant.role() == Role.COMMUNE_OFFICER) {
                keys.addAll(territory.communeKeys(UnitRef.parse(grant.scope()), time.today()));
            }
        }
        return keys;
    }

    /** Whether the actor speaks for the entity: as one of its members, or as the office of its seat. */
    public boolean speaksFor(Actor actor, EntityId entity) {
        return isMember(actor, entity) || isOfficeOf(actor, entity);
    }

    public boolean isMember(Actor actor, EntityId entity) {
        return actor.has(Role.PRODUCER) && producers.isMember(actor, entity);
    }

    private boolean isOfficeOf(Actor actor, EntityId entity) {
        Set<String> communes = communes(actor);
        return !communes.isEmpty()
                && producers
                        .find(entity)
                        .map(EntitySummary::commune)
                        .map(commune -> communes.contains(commune.key()))
                        .orElse(false);
    }

    /** Whether the actor may read who this is: the class's office, the province, the office of the person's unit, the entity, the person. */
    public boolean reads(Actor actor, TrainingClass course, Participant person) {
        EntityId entity = person.entity();
        return runs(actor, course)
                || actor.mayFor(Role.PROVINCE_OFFICE, course.province().key())
                || actor.account().equals(person.account())
                || (entity != null && isMember(actor, entity))
                || (actor.has(COMMUNE) && officeReads(actor, person));
    }

    private boolean officeReads(Actor actor, Participant person) {
        for (Grant grant : actor.grants()) {
            if ((grant.role() == Role.COMMUNE_OFFICER || grant.role() == Role.COMMUNE_CHAIR)
                    && territory
                            .communeKeys(UnitRef.parse(grant.scope()), time.today())
                            .contains(person.unit())) {
                return true;
            }
        }
        return false;
    }
}
