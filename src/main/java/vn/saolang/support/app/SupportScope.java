package vn.saolang.support.app;

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
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Whose support an actor may see: producers their own, consultants by mandate, offices that of producers seated in their unit. */
@Component
public class SupportScope {

    private static final List<Role> OFFICES =
            List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);

    private final Producers producers;
    private final Mandates mandates;
    private final Territory territory;
    private final VietnamTime time;

    SupportScope(Producers producers, Mandates mandates, Territory territory, VietnamTime time) {
        this.producers = producers;
        this.mandates = mandates;
        this.territory = territory;
        this.time = time;
    }

    /**
     * The communes an actor's offices cover.
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

        boolean covers(UnitRef commune) {
            return everything || units.contains(commune.key());
        }
    }

    /** Whether the actor holds an office that looks into support. */
    public static boolean isOffice(Actor actor) {
        return actor.has(OFFICES.toArray(Role[]::new));
    }

    /** What the actor's offices cover by all their roles. */
    public Reach reach(Actor actor) {
        return reach(actor, OFFICES);
    }

    /** What the actor covers by some of its roles. */
    public Reach reach(Actor actor, List<Role> roles) {
        Set<String> units = new HashSet<>();
        for (Grant grant : actor.grants()) {
            if (roles.contains(grant.role())
                    && OFFICES.contains(grant.role())
                    && grant.role() != Role.MINISTRY_OFFICE) {
                units.addAll(territory.communeKeys(UnitRef.parse(grant.scope()), time.today()));
            }
        }
        return new Reach(roles.contains(Role.MINISTRY_OFFICE) && actor.has(Role.MINISTRY_OFFICE), units);
    }

    /** Whether the actor acts for the producer, or prepares for it under a mandate. */
    public boolean isOwn(Actor actor, EntityId entity) {
        return isMember(actor, entity) || actor.has(Role.CONSULTANT) && mandates.holds(actor, entity);
    }

    /** Whether the actor acts for the producer. */
    public boolean isMember(Actor actor, EntityId entity) {
        return actor.has(Role.PRODUCER) && producers.isMember(actor, entity);
    }

    /** Whether an office of the actor with one of these roles is competent at the producer's seat. */
    public boolean isOfficeOf(Actor actor, EntityId entity, Role... roles) {
        Reach reach = reach(actor, List.of(roles));
        return actor.has(roles)
                && producers
                        .find(entity)
                        .map(EntitySummary::commune)
                        .map(reach::covers)
                        .orElse(false);
    }

    /** Whether the actor may read the producer's support. */
    public boolean reads(Actor actor, EntityId entity) {
        return isOwn(actor, entity) || isOfficeOf(actor, entity, OFFICES.toArray(Role[]::new));
    }

    /**
     * Goes on for those that may read the producer's support.
     *
     * @throws NotFound for everybody else, as if there were nothing
     */
    public EntitySummary requireReader(Actor actor, EntityId entity) {
        if (!reads(actor, entity)) {
            throw new NotFound("support of " + entity);
        }
        return producers.find(entity).orElseThrow(() -> new NotFound("entity " + entity));
    }

    /** Whether the actor writes into the ledger by hand: the commune or province where the producer has its seat, never its own. */
    public boolean records(Actor actor, EntityId entity) {
        return isOfficeOf(actor, entity, Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)
                && !producers.isMember(actor, entity);
    }
}
