package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A decision moved.
 *
 * @param type DecisionPrepared, DecisionSubmitted, DecisionReturned or DecisionDiscarded
 */
public record DecisionStep(String type, UUID decision, Map<String, String> facts) implements DomainEvent {

    public DecisionStep {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "decision";
    }

    @Override
    public String subjectId() {
        return decision.toString();
    }
}
