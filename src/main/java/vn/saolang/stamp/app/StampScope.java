package vn.saolang.stamp.app;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Whose stamps an actor may look into: a producer its own, an office those of producers that have their seat in its unit. */
@Component
public class StampScope {

    /** Offices that look into stamps. */
    public static final List<Role> INSPECTORS =
            List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);

    private final Producers producers;
    private final Territory territory;
    private final VietnamTime time;

    StampScope(Producers producers, Territory territory, VietnamTime time) {
        this.producers = producers;
        this.territory = territory;
        this.time = time;
    }

    /**
     * The communes an inspector's offices cover.
     *
     * @param everything the whole country
     * @param units keys of communes, today's and those they were made of
     */
    public record Reach(boolean everything, Set<String> units) {

        public Reach {
            units = Set.copyOf(units);
        }

        /** For a list in SQL, which must not be empty. */
        public Set<String> unitKeys() {
            return units.isEmpty() ? Set.of("") : units;
        }
    }

    /** Whether the actor inspects, be it for one of its roles only. */
    public static boolean isInspector(Actor actor) {
        return actor.has(INSPECTORS.toArray(Role[]::new));
    }

    /** What the actor's offices cover by all its roles together. */
    public Reach reach(Actor actor) {
        return reach(actor, INSPECTORS);
    }

    /** What the actor covers by some of its roles. */
    public Reach reach(Actor actor, List<Role> roles) {
        Set<String> units = new HashSet<>();
        for (Grant grant : actor.grants()) {
            if (roles.contains(grant.role()) && grant.role() != Role.MINISTRY_OFFICE) {
                units.addAll(territory.communeKeys(UnitRef.parse(grant.scope()), time.today()));
            }
        }
        return new Reach(roles.contains(Role.MINISTRY_OFFICE) && actor.has(Role.MINISTRY_OFFICE), units);
    }

    /** Whether one of the actor's offices is competent where the producer has its seat. */
    public boolean inspects(Actor actor, EntityId entity) {
        return isInspector(actor) && covers(reach(actor), entity);
    }

    /** Whether the actor is the province office where the producer has its seat (26/2026 Điều 7.3). */
    public boolean isProvinceOffice(Actor actor, EntityId entity) {
        return actor.has(Role.PROVINCE_OFFICE) && covers(reach(actor, List.of(Role.PROVINCE_OFFICE)), entity);
    }

    private boolean covers(Reach reach, EntityId entity) {
        return reach.everything()
                || producers
                        .find(entity)
                        .map(EntitySummary::commune)
                        .map(commune -> reach.units().contains(commune.key()))
                        .orElse(false);
    }

    /** Whether the actor acts for the producer. */
    public boolean isMember(Actor actor, EntityId entity) {
        return actor.has(Role.PRODUCER) && producers.isMember(actor, entity);
    }

    /**
     * Goes on for those that act for the producer.
     *
     * @throws NotFound for everybody else, as if there were nothing
     */
    public void requireMember(Actor actor, EntityId entity) {
        if (!isMember(actor, entity)) {
            throw new NotFound("stamps of " + entity);
        }
    }

    /**
     * Goes on for those that act for the producer and for offices competent at its seat.
     *
     * @throws NotFound for everybody else, as if there were nothing
     */
    public void requireReader(Actor actor, EntityId entity) {
        if (!isMember(actor, entity) && !inspects(actor, entity)) {
            throw new NotFound("stamps of " + entity);
        }
    }
}
