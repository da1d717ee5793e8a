package vn.saolang.producer;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.producer.store.succession.PassageStore;

/** What became of an entity, and what it came from. */
@Component
public class Succession {

    private final PassageStore passages;
    private final Producers producers;

    Succession(PassageStore passages, Producers producers) {
        this.passages = passages;
        this.producers = producers;
    }

    /** The entity at the end of its line today: itself while it has not passed into another. */
    public EntityId currentOf(EntityId entity) {
        return passages.currentOf(entity);
    }

    /** The entity and all that passed into it, oldest first. */
    public List<EntityId> lineOf(EntityId entity) {
        return passages.lineOf(entity);
    }

    /** Every name the entity and its predecessors bore, for search. */
    public List<String> namesOverTime(EntityId entity) {
        return passages.namesOf(passages.lineOf(entity));
    }

    /** Whether the account acts for the entity that has what this one had. */
    public boolean actsFor(Actor actor, EntityId entity) {
        return producers.isMember(actor, currentOf(entity));
    }
}
