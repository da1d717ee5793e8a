package vn.saolang.idea.app.potential;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.store.potential.PotentialListStore;
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
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Who sees and who keeps a commune's potential products: its office, its province, the ministry, and whoever makes them. */
@Component
public class PotentialDoor {

    private static final Set<Role> COMMUNE = Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR);

    private final PotentialListStore store;
    private final Producers producers;
    private final Territory territory;
    private final VietnamTime time;

    PotentialDoor(PotentialListStore store, Producers producers, Territory territory, VietnamTime time) {
        this.store = store;
        this.producers = producers;
        this.territory = territory;
        this.time = time;
    }

    /** Keys of the communes the actor's office sees; null for all, empty for those that hold no office. */
    public @Nullable Set<String> seen(Actor actor) {
        return actor.has(Role.MINISTRY_OFFICE)
                ? null
                : keys(actor, Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE));
    }

    /** Keys of the communes whose inventory the actor keeps. */
    public Set<String> kept(Actor actor) {
        return keys(actor, COMMUNE);
    }

    private Set<String> keys(Actor actor, Set<Role> roles) {
        Set<String> keys = new HashSet<>();
        for (Grant grant : actor.grants()) {
            if (roles.contains(grant.role())) {
                keys.addAll(territory.communeKeys(UnitRef.parse(grant.scope()), time.today()));
            }
        }
        return keys;
    }

    /** The communes of today whose inventory the actor keeps, by their code. */
    public List<Unit> communes(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> COMMUNE.contains(grant.role()))
                .map(grant -> UnitRef.parse(grant.scope()))
                .distinct()
                .sorted()
                .flatMap(ref -> territory.find(ref).stream())
                .toList();
    }

    /** The province whose office the actor holds, if it holds one. */
    public @Nullable Unit province(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .flatMap(scope -> territory.find(UnitRef.parse(scope)))
                .filter(unit -> unit.level() == UnitLevel.PROVINCE)
                .orElse(null);
    }

    /** The entities the actor may put something forward for. */
    public List<EntitySummary> entities(Actor actor) {
        return actor.has(Role.PRODUCER) ? producers.standing(actor) : List.of();
    }

    public boolean keeps(Actor actor, UnitRef commune) {
        return kept(actor).contains(commune.key());
    }

    /** Whether the potential product is made by an entity of the actor's. */
    public boolean makes(Actor actor, @Nullable EntityId entity) {
        return entity != null && actor.has(Role.PRODUCER) && producers.isMember(actor, entity);
    }

    /**
     * A potential product for those that may read it.
     *
     * @throws NotFound for everybody else, as if there were none
     */
    public Potential read(Actor actor, PotentialId id) {
        Potential one = store.find(id).orElseThrow(() -> new NotFound("potential product " + id));
        Set<String> seen = seen(actor);
        if (seen == null
                || seen.contains(one.commune().key())
                || makes(actor, one.told().maker().entity())) {
            return one;
        }
        throw new NotFound("potential product " + id);
    }

    /**
     * A potential product for the office that keeps it.
     *
     * @throws NotFound when the actor may not even read it
     * @throws Forbidden when it may read only
     */
    public Potential keep(Actor actor, PotentialId id) {
        Potential one = read(actor, id);
        if (!keeps(actor, one.commune())) {
            throw new Forbidden("keeping potential product " + id);
        }
        return one;
    }

    /** The commune in which an entity stands today, null when its old one was split. */
    public @Nullable UnitRef communeOf(EntitySummary entity) {
        List<Unit> today = territory.successors(entity.commune(), time.today());
        return today.size() == 1 ? today.getFirst().ref() : null;
    }

    /** The entities whose products the actor may see as their maker. */
    Set<EntityId> made(Actor actor) {
        return actor.has(Role.PRODUCER)
                ? producers.of(actor).stream().map(EntitySummary::id).collect(Collectors.toSet())
                : Set.of();
    }
}
