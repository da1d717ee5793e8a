package vn.saolang.project.app;

import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.project.ProjectId;
import vn.saolang.project.ProjectMoved;
import vn.saolang.project.model.Project;
import vn.saolang.project.model.ProjectRules;
import vn.saolang.project.store.PartStore;

/** An office writes down milestones, what is counted, and pictures of a project that is not over. */
@Component
public class WriteParts {

    private static final int MOST_PHOTOS = 40;
    private static final int MOST_PARTS = 60;
    private static final int LONGEST_CAPTION = 300;

    private final ProjectDoor door;
    private final PartStore parts;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    WriteParts(ProjectDoor door, PartStore parts, Files files, Events events, VietnamTime time) {
        this.door = door;
        this.parts = parts;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** @throws RefusedException with every defect */
    @Transactional
    public UUID milestone(Actor by, ProjectId id, String name, @Nullable LocalDate due) {
        Project project = open(by, id);
        Verdict.of(room(project.milestones().size())).orThrow();
        Verdict.of(ProjectRules.milestoneDefects(name, due, project)).orThrow();
        UUID milestone = UUID.randomUUID();
        parts.addMilestone(id, milestone, name.strip(), Objects.requireNonNull(due));
        events.publish(by, new ProjectMoved("MilestonePlanned", id, Map.of("milestone", milestone.toString())));
        return milestone;
    }

    /**
     * Notes that a milestone was reached, or with no day takes it back.
     *
     * @throws RefusedException for a day to come
     */
    @Transactional
    public void reached(Actor by, ProjectId id, UUID milestone, @Nullable LocalDate doneOn, String note) {
        open(by, id);
        Verdict.of(ProjectRules.reachedDefects(doneOn, note, time.today())).orThrow();
        if (!parts.reach(id, milestone, doneOn, note.strip())) {
            throw new NotFound("milestone " + milestone);
        }
        String type = doneOn == null ? "MilestoneReopened" : "MilestoneReached";
        events.publish(by, new ProjectMoved(type, id, Map.of("milestone", milestone.toString())));
    }

    /** @throws RefusedException with every defect */
    @Transactional
    public UUID measure(Actor by, ProjectId id, String name, String unit, @Nullable BigDecimal target) {
        Project project = open(by, id);
        Verdict.of(room(project.measures().size())).orThrow();
        Verdict.of(ProjectRules.measureDefects(name, unit, target)).orThrow();
        UUID measure = UUID.randomUUID();
        parts.addMeasure(id, measure, name.strip(), unit.strip(), Objects.requireNonNull(target));
        events.publish(by, new ProjectMoved("MeasurePlanned", id, Map.of("measure", measure.toString())));
        return measure;
    }

    /** @throws RefusedException with every defect */
    @Transactional
    public void counted(Actor by, ProjectId id, UUID measure, @Nullable BigDecimal actual, @Nullable LocalDate asOf) {
        open(by, id);
        Verdict.of(ProjectRules.countDefects(actual, asOf, time.today())).orThrow();
        if (!parts.count(id, measure, Objects.requireNonNull(actual), Objects.requireNonNull(asOf))) {
            throw new NotFound("measure " + measure);
        }
        events.publish(by, new ProjectMoved("MeasureCounted", id, Map.of("measure", measure.toString())));
    }

    /**
     * Adds a photo, JPG or PNG.
     *
     * @throws RefusedException when it is none, or there are too many
     */
    @Transactional
    public void photo(Actor by, ProjectId id, InputStream content, String name, String caption) {
        Project project = open(by, id);
        if (project.photos().size() >= MOST_PHOTOS) {
            throw new RefusedException(Refusal.of("project.TOO_MANY_PHOTOS", "photo", Integer.toString(MOST_PHOTOS)));
        }
        if (caption.isBlank() || caption.length() > LONGEST_CAPTION) {
            throw new RefusedException(Refusal.of("project.CAPTION", "caption"));
        }
        StoredFile file = files.store(content, name);
        if (file.kind() != FileKind.JPG && file.kind() != FileKind.PNG) {
            throw new RefusedException(Refusal.of("project.NOT_A_PHOTO", "photo"));
        }
        parts.addPhoto(id, file.id(), caption.strip(), by.account(), time.now());
        events.publish(by, new ProjectMoved("PhotoAdded", id, Map.of()));
    }

    private Project open(Actor by, ProjectId id) {
        Project project = door.enterOwn(by, id);
        Verdict.of(project.open() ? List.of() : WriteProject.over()).orThrow();
        return project;
    }

    private static List<Refusal> room(int already) {
        return already < MOST_PARTS
                ? List.of()
                : List.of(Refusal.whole("project.TOO_MANY", Integer.toString(MOST_PARTS)));
    }
}
