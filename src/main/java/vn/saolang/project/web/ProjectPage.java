package vn.saolang.project.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Page;
import vn.saolang.project.ProjectAction;
import vn.saolang.project.app.ProjectQueries.Seen;
import vn.saolang.project.model.Project;
import vn.saolang.project.model.ProjectLifecycle;

/** A project with its milestones, what is counted, and its pictures. */
public record ProjectPage(Seen seen, Typed typed, List<Refusal> refusals, LocalDate today) implements Page {

    @Override
    public String titleKey() {
        return "project.one";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(project().details().name());
    }

    public Project project() {
        return seen.project();
    }

    public String url() {
        return "/projects/" + project().id();
    }

    /** Whether the reader may write parts now. */
    public boolean writes() {
        return seen.writes() && project().open();
    }

    /** What the reader may do with it, in the order of the table. */
    public List<ProjectAction> actions() {
        Set<ProjectAction> open = ProjectLifecycle.TABLE.open(project().state(), Set.of(Role.PROVINCE_OFFICE));
        return seen.writes() ? open.stream().sorted().toList() : List.of();
    }

    /** Message key of the first line: where it stands, what is next. */
    public String lead() {
        if (!project().late(today).isEmpty()) {
            return "project.lead.late";
        }
        return "project.lead." + project().state();
    }
}
