package vn.saolang.project.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.project.model.Milestone;
import vn.saolang.project.model.Project;
import vn.saolang.project.store.ProjectStore;

/** Milestones that should have been reached wait for the office that follows the project. */
@Component
class ProjectWork implements WorkSource {

    private final ProjectDoor door;
    private final ProjectStore projects;
    private final VietnamTime time;

    ProjectWork(ProjectDoor door, ProjectStore projects, VietnamTime time) {
        this.door = door;
        this.projects = projects;
        this.time = time;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        if (!actor.has(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER)) {
            return List.of();
        }
        LocalDate today = time.today();
        return projects.list(door.within(actor), null, null, "").stream()
                .filter(one -> door.writes(actor, one))
                .flatMap(one -> one.late(today).stream().map(late -> item(one, late)))
                .sorted(Comparator.comparing(WorkItem::due))
                .toList();
    }

    private static WorkItem item(Project project, Milestone late) {
        return new WorkItem(
                "project.work.late",
                "project.work.milestone",
                List.of(late.name(), project.details().name()),
                "/projects/" + project.id(),
                late.due());
    }
}
