package vn.saolang.support;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * Something happened to support.
 *
 * @param type noun and past participle, e.g. SupportGiven, SupportStruck, SupportRequested
 * @param subjectType given, request, policy or commendation
 */
public record SupportStep(String type, String subjectType, String subjectId, Map<String, String> facts)
        implements DomainEvent {

    public SupportStep {
        facts = Map.copyOf(facts);
    }
}
