package vn.saolang.idea.app.entry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.idea.model.entry.Idea;
import vn.saolang.idea.store.entry.IdeaListStore.Within;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Whose ideas an actor may see and move: makers their own, offices those of their communes, the ministry all. */
@Component
public class IdeaScope {

    private static final List<Role> OFFICES = List.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE);

    private final Producers producers;
    private final Mandates mandates;
    private final Territory territory;
    private final VietnamTime time;

    IdeaScope(Producers producers, Mandates mandates, Territory territory, VietnamTime time) {
        this.producers = producers;
        this.mandates = mandates;
        this.territory = territory;
        this.time = time;
    }

    /** Whether the actor acts for the entity. */
    public boolean isMember(Actor actor, EntityId entity) {
        return actor.has(Role.PRODUCER) && producers.isMember(actor, entity);
    }

    /** Keys of the communes the actor covers by these roles; empty for others. */
    public Set<String> communes(Actor actor, List<Role> roles) {
        Set<String> units = new HashSet<>();
        for (Grant grant : actor.grants()) {
            if (roles.contains(grant.role())) {
                units.addAll(territory.communeKeys(UnitRef.parse(grant.scope()), time.today()));
            }
        }
        return units;
    }

    /** Whether the actor's office of one of these roles covers the commune. */
    public boolean covers(Actor actor, UnitRef commune, Role... roles) {
        return communes(actor, List.of(roles)).contains(commune.key());
    }

    public boolean mayRead(Actor actor, Idea idea) {
        return isMember(actor, idea.entity())
                || actor.has(Role.MINISTRY_OFFICE)
                || (actor.has(Role.CONSULTANT) && mandates.holds(actor, idea.entity()))
                || communes(actor, OFFICES).contains(idea.commune().key());
    }

    /** Whose ideas the actor's lists show. */
    public Within within(Actor actor) {
        Set<UUID> entities = new HashSet<>();
        if (actor.has(Role.PRODUCER)) {
            producers.of(actor).forEach(one -> entities.add(one.id().value()));
        }
        if (actor.has(Role.CONSULTANT)) {
            entities.addAll(
                    mandates.entitiesOf(actor).stream().map(EntityId::value).collect(Collectors.toSet()));
        }
        return new Within(actor.has(Role.MINISTRY_OFFICE), communes(actor, OFFICES), entities);
    }
}
