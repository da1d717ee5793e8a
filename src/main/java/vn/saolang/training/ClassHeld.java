package vn.saolang.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.saolang.kernel.DomainEvent;
import vn.saolang.producer.EntityId;

/**
 * A class was held and its list is closed.
 *
 * @param entities those of which at least one person completed it
 * @param trained how many people completed it
 */
public record ClassHeld(ClassId course, LocalDate lastDay, Set<EntityId> entities, int trained) implements DomainEvent {

    public ClassHeld {
        entities = Set.copyOf(entities);
    }

    @Override
    public String subjectType() {
        return "class";
    }

    @Override
    public String subjectId() {
        return course.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("trained", Integer.toString(trained));
    }
}
