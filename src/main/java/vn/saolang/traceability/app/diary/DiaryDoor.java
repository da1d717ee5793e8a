package vn.saolang.traceability.app.diary;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;

/** Who may read and write a producer's diary: those that act for it. */
@Component
public class DiaryDoor {

    private final Producers producers;

    DiaryDoor(Producers producers) {
        this.producers = producers;
    }

    /** The producers whose diaries the actor keeps, by name. */
    public List<EntitySummary> diaries(Actor actor) {
        return producers.standing(actor);
    }

    /**
     * The producer, for those that act for it.
     *
     * @throws NotFound for everybody else, as if there were none
     */
    public EntitySummary diary(Actor actor, EntityId entity) {
        if (!actor.has(Role.PRODUCER) || !producers.isMember(actor, entity)) {
            throw new NotFound("diary of " + entity);
        }
        return producers.find(entity).orElseThrow(() -> new NotFound("entity " + entity));
    }
}
