package vn.saolang.recognition;

import java.util.Map;
import java.util.UUID;
import vn.saolang.kernel.DomainEvent;

/** The office chose what follows from a result where the law leaves a choice. */
public record CourseChosen(UUID dossier, String course) implements DomainEvent {

    @Override
    public String subjectType() {
        return "dossier";
    }

    @Override
    public String subjectId() {
        return dossier.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("course", course);
    }
}
