package vn.saolang.producer.app.strength;

import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;

/** Who may see and tell what a producer is and can do: itself, its commune's officer and its province. */
@Component
public class StrengthDoor {

    private final EntityQueries entities;

    StrengthDoor(EntityQueries entities) {
        this.entities = entities;
    }

    /** @throws NotFound for those who may not look at the entity at all */
    public Entity read(Actor actor, EntityId id) {
        return entities.shownTo(actor, id);
    }

    /** @throws NotFound for those who may not tell about it */
    public Entity write(Actor actor, EntityId id) {
        Entity entity = read(actor, id);
        if (!mayWrite(actor, entity)) {
            throw new NotFound("strengths of " + id);
        }
        return entity;
    }

    public boolean mayWrite(Actor actor, Entity entity) {
        boolean office = actor.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE) && entities.isItsOffice(actor, entity);
        return office || entities.isMember(actor.account(), entity.id());
    }
}
