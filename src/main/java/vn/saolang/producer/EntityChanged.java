package vn.saolang.producer;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/** What is known of an entity was changed. */
public record EntityChanged(EntityId entity, int version) implements DomainEvent {

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
        return Map.of("version", Integer.toString(version));
    }
}
