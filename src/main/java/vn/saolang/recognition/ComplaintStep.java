package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * A complaint moved.
 *
 * @param type ComplaintFiled or an event of the complaint's lifecycle
 */
public record ComplaintStep(String type, UUID complaint, Map<String, String> facts) implements DomainEvent {

    public ComplaintStep {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "complaint";
    }

    @Override
    public String subjectId() {
        return complaint.toString();
    }
}
