package vn.saolang.producer.app.area;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.store.area.AreaStore;
import vn.saolang.producer.store.area.CapacityStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Questions about areas, and who may see and decide what of them. */
@Component
public class AreaQueries {

    private final AreaStore areas;
    private final CapacityStore capacities;
    private final EntityQueries entities;
    private final Territory territory;
    private final VietnamTime time;

    AreaQueries(
            AreaStore areas, CapacityStore capacities, EntityQueries entities, Territory territory, VietnamTime time) {
        this.areas = areas;
        this.capacities = capacities;
        this.entities = entities;
        this.territory = territory;
        this.time = time;
    }

    public List<Area> of(EntityId entity) {
        return areas.of(List.of(entity));
    }

    public Optional<Area> find(AreaId id) {
        return areas.find(id);
    }

    public Optional<Capacity> capacity(AreaId area, int year) {
        return capacities.inForce(area, year);
    }

    /** Every declaration of an area, newest year and revision first. */
    public List<Capacity> capacities(AreaId area) {
        return capacities.of(List.of(area));
    }

    /** Every declaration of several areas, newest year and revision first. */
    public List<Capacity> capacities(Collection<AreaId> several) {
        return capacities.of(several);
    }

    /**
     * An area of an entity the actor acts for.
     *
     * @throws NotFound for everybody else
     */
    public Area own(Actor actor, AreaId id) {
        Area area = find(id).orElseThrow(() -> new NotFound("area " + id));
        if (!entities.actsFor(actor.account(), area.entity())) {
            throw new NotFound("area " + id);
        }
        return area;
    }

    /**
     * An area, for the members of its entity and the offices of its place and of the entity's.
     *
     * @throws NotFound for everybody else
     */
    public Area shownTo(Actor actor, AreaId id) {
        Area area = find(id).orElseThrow(() -> new NotFound("area " + id));
        Entity entity = entities.get(area.entity());
        if (!entities.actsFor(actor.account(), area.entity())
                && !isItsOffice(actor, area)
                && !entities.isItsOffice(actor, entity)) {
            throw new NotFound("area " + id);
        }
        return area;
    }

    /** Whether the actor's office lies over the area: its commune, its province, the ministry. */
    private boolean isItsOffice(Actor actor, Area area) {
        return actor.has(Role.MINISTRY_OFFICE)
                || places(area.commune()).stream()
                        .anyMatch(place -> decides(actor, place) || actor.mayFor(Role.COMMUNE_CHAIR, place.key()));
    }

    /** Whether the actor approves what the area yields: an officer of its commune or its province, not of the entity itself. */
    public boolean mayDecide(Actor actor, Area area) {
        return places(area.commune()).stream().anyMatch(place -> decides(actor, place))
                && !entities.actsFor(actor.account(), area.entity());
    }

    private boolean decides(Actor actor, UnitRef commune) {
        return actor.mayFor(Role.COMMUNE_OFFICER, commune.key())
                || actor.mayFor(
                        Role.PROVINCE_OFFICE,
                        territory.provinceOf(commune).ref().key());
    }

    /** The commune and, when it has ended, those in which it lies today. */
    private List<UnitRef> places(UnitRef commune) {
        List<UnitRef> today = territory.successors(commune, time.today()).stream()
                .map(Unit::ref)
                .toList();
        return today.isEmpty() ? List.of(commune) : today;
    }

    /** The newest declarations of areas in use on which the actor decides, oldest first. */
    public List<Capacity> waitingFor(Actor actor) {
        if (!actor.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)) {
            return List.of();
        }
        List<Capacity> waiting = capacities.waiting(time.today());
        Set<AreaId> decided = areas
                .find(waiting.stream().map(Capacity::area).distinct().toList())
                .stream()
                .filter(area -> mayDecide(actor, area))
                .map(Area::id)
                .collect(Collectors.toSet());
        return waiting.stream().filter(one -> decided.contains(one.area())).toList();
    }

    /** Names of the entities that these areas belong to. */
    public Map<EntityId, String> entityNames(Collection<Area> several) {
        return areas.entityNames(several);
    }

    /** The areas in use over which the actor's office lies, by name of their entity; those it decides on or reads. */
    public List<Area> inUnitOf(Actor actor) {
        return areas.inUse(time.today()).stream()
                .filter(area -> isItsOffice(actor, area))
                .toList();
    }
}
