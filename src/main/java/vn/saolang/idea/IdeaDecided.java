package vn.saolang.idea;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/**
 * An idea was selected for support, or declined.
 *
 * @param state SELECTED or DECLINED
 */
public record IdeaDecided(IdeaId idea, EntityId entity, IdeaState state) implements DomainEvent {

    @Override
    public String subjectType() {
        return "idea";
    }

    @Override
    public String subjectId() {
        return idea.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("state", state.name(), "entity", entity.toString());
    }
}
