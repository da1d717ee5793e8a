package vn.saolang.producer;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** A succession was proposed, agreed to, confirmed or refused. */
public record SuccessionStep(UUID succession, EntityId successor, String step) implements DomainEvent {

    @Override
    public String subjectType() {
        return "entity";
    }

    @Override
    public String subjectId() {
        return successor.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("succession", succession.toString(), "step", step);
    }
}
