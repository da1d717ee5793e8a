package vn.saolang.project;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * Something happened to a project.
 *
 * @param type such as ProjectOpened, MilestoneReached
 */
public record ProjectMoved(String type, ProjectId project, Map<String, String> facts) implements DomainEvent {

    public ProjectMoved {
        facts = Map.copyOf(facts);
    }

    @Override
    public String subjectType() {
        return "project";
    }

    @Override
    public String subjectId() {
        return project.toString();
    }
}
