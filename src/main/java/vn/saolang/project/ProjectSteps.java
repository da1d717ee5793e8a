package vn.saolang.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.project.app.WriteParts;
import vn.saolang.project.app.WriteProject;

/** The way of a project through the verbs, for the demo world and tests. */
@Component
public class ProjectSteps {

    private final WriteProject writing;
    private final WriteParts parts;

    ProjectSteps(WriteProject writing, WriteParts parts) {
        this.writing = writing;
        this.parts = parts;
    }

    public ProjectId open(Actor by, ProjectDraft draft) {
        return writing.open(by, draft);
    }

    public void move(Actor by, ProjectId id, ProjectAction action, String note) {
        writing.move(by, id, action, note);
    }

    /** A milestone, reached on the day given unless that is null. */
    public void milestone(Actor by, ProjectId id, String name, LocalDate due, @Nullable LocalDate doneOn) {
        UUID milestone = parts.milestone(by, id, name, due);
        if (doneOn != null) {
            parts.reached(by, id, milestone, doneOn, "");
        }
    }

    /** A measure with a first count. */
    public void measure(
            Actor by, ProjectId id, String name, String unit, BigDecimal target, BigDecimal actual, LocalDate asOf) {
        parts.counted(by, id, parts.measure(by, id, name, unit, target), actual, asOf);
    }
}
