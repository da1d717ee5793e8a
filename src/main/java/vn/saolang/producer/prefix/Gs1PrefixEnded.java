package vn.saolang.producer.prefix;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/** A producer took back the declaration of a GS1 company prefix. */
public record Gs1PrefixEnded(EntityId entity, String digits) implements DomainEvent {

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
        return Map.of("prefix", digits);
    }
}
