package vn.saolang.traceability.app.file;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;
import vn.saolang.traceability.model.file.LotReach;

/** Which lots an actor may look into: an inspector those made in or sent to the own unit, a producer those it made or holds. */
@Component
public class LotScope {

    /** Offices that look into lots. */
    public static final List<Role> INSPECTORS =
            List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);

    private final Producers producers;
    private final Territory territory;
    private final VietnamTime time;

    LotScope(Producers producers, Territory territory, VietnamTime time) {
        this.producers = producers;
        this.territory = territory;
        this.time = time;
    }

    /** What the actor reaches by all its roles together. */
    public LotReach of(Actor actor) {
        boolean everything = actor.has(Role.MINISTRY_OFFICE);
        Set<String> units = new HashSet<>();
        for (Grant grant : actor.grants()) {
            if (INSPECTORS.contains(grant.role()) && grant.role() != Role.MINISTRY_OFFICE) {
                units.addAll(territory.communeKeys(UnitRef.parse(grant.scope()), time.today()));
            }
        }
        return new LotReach(everything, units, entities(actor));
    }

    /** What the actor reaches for its own producers alone. */
    public LotReach ofProducers(Actor actor) {
        return new LotReach(false, Set.of(), entities(actor));
    }

    private Set<EntityId> entities(Actor actor) {
        return actor.has(Role.PRODUCER)
                ? producers.of(actor).stream().map(EntitySummary::id).collect(Collectors.toSet())
                : Set.of();
    }

    /** Whether the actor inspects, be it for one of its roles only. */
    public static boolean isInspector(Actor actor) {
        return actor.has(INSPECTORS.toArray(Role[]::new));
    }

    /** Whether the actor's office is competent where the producer has its seat. */
    public boolean inspects(Actor actor, EntityId entity) {
        if (actor.has(Role.MINISTRY_OFFICE)) {
            return true;
        }
        String commune = producers
                .find(entity)
                .map(one -> Objects.requireNonNull(one.commune()).key())
                .orElse("");
        return of(actor).units().contains(commune);
    }

    /** Whether the actor acts for the producer. */
    public boolean isMember(Actor actor, EntityId entity) {
        return actor.has(Role.PRODUCER) && producers.isMember(actor, entity);
    }
}
