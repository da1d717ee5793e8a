package vn.saolang.producer.key;

import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/** A producer let a program act for it. */
public record ApiKeyIssued(EntityId entity, String key) implements DomainEvent {

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return entity.toString();
    }

    @Override
    public java.util.Map<String, String> facts() {
        return java.util.Map.of("key", key);
    }
}
