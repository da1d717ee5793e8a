package vn.saolang.training;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * Something happened to a place on the list of a class.
 *
 * @param type ParticipantEnrolled, ParticipantWithdrawn, ParticipantCame, AttendanceUndone
 */
public record ParticipantMoved(String type, ClassId course, ParticipantId participant) implements DomainEvent {

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
        return Map.of("participant", participant.toString());
    }
}
