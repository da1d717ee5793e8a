package vn.saolang.producer;

import vn.saolang.kernel.DomainEvent;

/** An entity bears another name; papers of before keep the old one. */
public record EntityRenamed(EntityId entity) implements DomainEvent {

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return entity.toString();
    }
}
