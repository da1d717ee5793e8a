package vn.saolang.training;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * A class was announced, changed or cancelled.
 *
 * @param type ClassOpened, ClassChanged or ClassCancelled
 */
public record ClassMoved(String type, ClassId course) implements DomainEvent {

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
        return Map.of();
    }
}
