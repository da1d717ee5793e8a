package vn.saolang.producer.profile;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/** A producer changed what its public profile shows, or whether it is public. */
public record ProfileChanged(EntityId entity, boolean published) implements DomainEvent {

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
        return Map.of("published", Boolean.toString(published));
    }
}
