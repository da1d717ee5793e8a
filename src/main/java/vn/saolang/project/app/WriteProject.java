package vn.saolang.project.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.project.ProjectAction;
import vn.saolang.project.ProjectDraft;
import vn.saolang.project.ProjectId;
import vn.saolang.project.ProjectMoved;
import vn.saolang.project.ProjectState;
import vn.saolang.project.model.Project;
import vn.saolang.project.model.ProjectLifecycle;
import vn.saolang.project.model.ProjectRules;
import vn.saolang.project.store.ProjectStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** An office opens a project, changes it, and says how far it is. */
@Component
public class WriteProject {

    private final ProjectDoor door;
    private final ProjectStore projects;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    WriteProject(ProjectDoor door, ProjectStore projects, Territory territory, Events events, VietnamTime time) {
        this.door = door;
        this.projects = projects;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * Opens a project of the actor's province or commune.
     *
     * @throws RefusedException with every defect; Forbidden when the actor holds no such office
     */
    @Transactional
    public ProjectId open(Actor by, ProjectDraft draft) {
        UnitRef unit = door.unitOf(by).orElseThrow(() -> new Forbidden("projects are followed by offices"));
        Verdict.of(ProjectRules.defects(draft)).orThrow();
        ProjectId id = ProjectId.random();
        projects.insert(id, unit, territory.provinceOf(unit).ref(), draft, by.account(), time.now());
        events.publish(by, new ProjectMoved("ProjectOpened", id, Map.of()));
        return id;
    }

    /**
     * Changes a project that is not over.
     *
     * @param version the one that was read
     * @throws RefusedException with every defect, {@link Stale} when somebody else was first
     */
    @Transactional
    public void change(Actor by, ProjectId id, int version, ProjectDraft draft) {
        Project project = door.enterOwn(by, id);
        Verdict.of(project.open() ? ProjectRules.defects(draft) : over()).orThrow();
        projects.update(id, version, draft);
        events.publish(by, new ProjectMoved("ProjectChanged", id, Map.of()));
    }

    /**
     * Takes the next step of its way.
     *
     * @param note the reason of a stop, else what there is to say
     * @throws RefusedException when the table has no such step, or a rule is unmet
     */
    @Transactional
    public void move(Actor by, ProjectId id, ProjectAction action, String note) {
        Project project = door.enterOwn(by, id);
        Step<ProjectState, ProjectAction> step = ProjectLifecycle.TABLE
                .find(project.state(), action)
                .orElseThrow(() -> new RefusedException(Refusal.whole("project.NOT_NOW")));
        Verdict.of(ProjectRules.actionDefects(project, action, note)).orThrow();
        projects.move(id, step.to(), note.strip());
        events.publish(
                by, new ProjectMoved(step.event(), id, Map.of("state", step.to().name())));
    }

    /** Why nothing is written about a project that is over. */
    static List<Refusal> over() {
        return List.of(Refusal.whole("project.OVER"));
    }
}
