package vn.saolang.traceability;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A recall moved.
 *
 * @param type RecallStarted, RecallReported or RecallEnded
 */
public record RecallStep(String type, UUID recall, Map<String, String> facts) implements DomainEvent {

    public RecallStep {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "recall";
    }

    @Override
    public String subjectId() {
        return recall.toString();
    }
}
