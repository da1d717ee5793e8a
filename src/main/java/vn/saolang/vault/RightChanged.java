package vn.saolang.vault;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** A right of intellectual property took a step. */
public record RightChanged(UUID right, IpStage stage) implements DomainEvent {

    @Override
    public String subjectType() {
        return "ip-right";
    }

    @Override
    public String subjectId() {
        return right.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("stage", stage.name());
    }
}
