package vn.saolang.producer.strength;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/**
 * A producer, or its office, told what it is and can do.
 *
 * @param what "traits", "capacity" or "restructuring"
 */
public record StrengthChanged(EntityId entity, String what) implements DomainEvent {

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
        return Map.of("what", what);
    }
}
