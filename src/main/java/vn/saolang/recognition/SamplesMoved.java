package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** Sample products of a dossier were received, returned or used up. */
public record SamplesMoved(UUID dossier, Map<String, String> facts) implements DomainEvent {

    public SamplesMoved {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }
}
