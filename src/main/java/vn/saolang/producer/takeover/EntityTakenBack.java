package vn.saolang.producer.takeover;

import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/** An entity that was taken over from a list and used by nobody since is no more. */
public record EntityTakenBack(EntityId entity) implements DomainEvent {

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return entity.toString();
    }
}
