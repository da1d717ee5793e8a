package vn.saolang.producer;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/** A new entity exists. */
public record EntityRegistered(EntityId entity, EntityKind kind) implements DomainEvent {

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return entity.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name());
    }
}
