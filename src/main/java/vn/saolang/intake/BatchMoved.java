package vn.saolang.intake;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/** A list was handed in, or came into another state. */
public record BatchMoved(BatchId batch, IntakeKind kind, BatchState state) implements DomainEvent {

    @Override
    public String subjectType() {
        return "intake";
    }

    @Override
    public String subjectId() {
        return batch.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kind", kind.name(), "state", state.name());
    }
}
