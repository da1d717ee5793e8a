package vn.saolang.training.model.trainer;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/**
 * The registry of trainers changed, or a class was rated.
 *
 * @param type TrainerEntered, TrainerChanged, TrainerEnded, TrainerAssigned, ClassRated
 */
public record TrainerMoved(String type, UUID subject) implements DomainEvent {

    @Override
    public String subjectType() {
        return "ClassRated".equals(type) ? "class" : "trainer";
    }

    @Override
    public String subjectId() {
        return subject.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of();
    }
}
