package vn.saolang.project.model;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;
import vn.saolang.project.ProjectAction;
import vn.saolang.project.ProjectState;

/** The way of a project. */
public final class ProjectLifecycle {

    private static final Set<Role> OFFICES = Set.of(Role.PROVINCE_OFFICE, Role.COMMUNE_OFFICER);
    private static final String OWN = "– (the software's own)";

    public static final Lifecycle<ProjectState, ProjectAction> TABLE = new Lifecycle<>(
            "project",
            List.of(
                    step(ProjectState.PLANNED, ProjectAction.START, ProjectState.RUNNING, "ProjectStarted"),
                    step(ProjectState.RUNNING, ProjectAction.FINISH, ProjectState.DONE, "ProjectFinished"),
                    step(ProjectState.PLANNED, ProjectAction.STOP, ProjectState.STOPPED, "ProjectStopped"),
                    step(ProjectState.RUNNING, ProjectAction.STOP, ProjectState.STOPPED, "ProjectStopped"),
                    step(ProjectState.STOPPED, ProjectAction.RESUME, ProjectState.RUNNING, "ProjectResumed")));

    private ProjectLifecycle() {}

    private static Step<ProjectState, ProjectAction> step(
            ProjectState from, ProjectAction action, ProjectState to, String event) {
        return new Step<>(from, action, to, OFFICES, event, to.key(), OWN);
    }
}
