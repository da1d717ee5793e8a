package vn.saolang.idea.model.council;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * An idea council was prepared, changed or closed.
 *
 * @param type IdeaCouncilOpened, IdeaCouncilChanged, IdeaCouncilClosed
 */
public record CouncilMoved(String type, UUID council, Map<String, String> facts) implements DomainEvent {

    public CouncilMoved {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "idea-council";
    }

    @Override
    public String subjectId() {
        return council.toString();
    }
}
