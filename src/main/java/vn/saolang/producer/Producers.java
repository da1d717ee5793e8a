package vn.saolang.producer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.RegisterEntity;

/** What other modules may ask about entities. */
@Component
public class Producers {

    private final EntityQueries queries;
    private final RegisterEntity register;

    Producers(EntityQueries queries, RegisterEntity register) {
        this.queries = queries;
        this.register = register;
    }

    public Optional<EntitySummary> find(EntityId id) {
        return queries.find(id).map(Entity::summary);
    }

    /**
     * All that is known of an entity, personal data included: for the forms of its own dossiers only.
     *
     * @throws vn.saolang.kernel.NotFound when there is none
     */
    public Entity get(EntityId id) {
        return queries.get(id);
    }

    /** The entities this account acts for, by name; those that passed into them follow. */
    public List<EntitySummary> of(Actor actor) {
        return queries.withPredecessors(actor);
    }

    /** The entities this account acts for that have not passed into another, by name: new things are theirs. */
    public List<EntitySummary> standing(Actor actor) {
        return queries.standing(actor);
    }

    /** Whether this account acts for the entity, or for the one that has what it had. */
    public boolean isMember(Actor actor, EntityId entity) {
        return queries.actsFor(actor.account(), entity);
    }

    /** The accounts that act for the entity. */
    public List<UUID> members(EntityId entity) {
        return queries.members(entity);
    }

    /**
     * Registers an entity; the account becomes its first member.
     *
     * @throws vn.saolang.kernel.RefusedException with every defect of the details
     */
    public EntityId register(Actor by, EntityDetails details) {
        return register.register(by, details);
    }

    /**
     * Takes an entity over from public records: registration paper and representative may be unknown, nobody is its
     * member yet.
     */
    public EntityId takeOver(Actor by, EntityDetails details) {
        return register.takeOver(by, details);
    }

    /** Lets another account act for the entity. */
    public void addMember(Actor by, EntityId entity, UUID account) {
        register.addMember(by, entity, account);
    }
}
