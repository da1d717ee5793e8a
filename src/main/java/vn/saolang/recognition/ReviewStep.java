package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * The ministry's request about a province's evaluation moved (26/2026 Điều 10.1b).
 *
 * @param type ReviewRequested, ReviewAnswered, ReviewReturned, ReviewDecided or ReviewClosed
 */
public record ReviewStep(String type, UUID review, Map<String, String> facts) implements DomainEvent {

    public ReviewStep {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "review";
    }

    @Override
    public String subjectId() {
        return review.toString();
    }
}
