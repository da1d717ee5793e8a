package vn.saolang.evaluation.team;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** Something an advisory team, the office or the entity did with a dossier before the team. Carries no points. */
public record TeamEvent(String type, UUID dossier, Map<String, String> facts) implements DomainEvent {

    public TeamEvent {
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
