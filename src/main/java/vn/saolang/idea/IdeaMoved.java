package vn.saolang.idea;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * An idea came, changed or went on.
 *
 * @param type IdeaRegistered, IdeaChanged, IdeaReturned, IdeaAccepted, IdeaWithdrawn, IdeaDeferred, IdeaLinked
 */
public record IdeaMoved(String type, IdeaId idea, Map<String, String> facts) implements DomainEvent {

    public IdeaMoved {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "idea";
    }

    @Override
    public String subjectId() {
        return idea.toString();
    }
}
