package vn.saolang.project.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.saolang.project.ProjectDraft;
import vn.saolang.project.ProjectId;
import vn.saolang.project.ProjectState;
import vn.saolang.territory.UnitRef;

/**
 * A project that an office follows.
 *
 * @param unit whose office follows it
 * @param version counted up by each change, for optimistic locking
 */
public record Project(
        ProjectId id,
        int number,
        int version,
        UnitRef unit,
        UnitRef province,
        ProjectDraft details,
        ProjectState state,
        String endNote,
        List<Milestone> milestones,
        List<Measure> measures,
        List<Photo> photos) {

    public Project {
        milestones = List.copyOf(milestones);
        measures = List.copyOf(measures);
        photos = List.copyOf(photos);
    }

    public LocalDate starts() {
        return Objects.requireNonNull(details.starts());
    }

    public LocalDate ends() {
        return Objects.requireNonNull(details.ends());
    }

    /** Whether something may still be written about it. */
    public boolean open() {
        return state == ProjectState.PLANNED || state == ProjectState.RUNNING;
    }

    /** Milestones reached. */
    public long reached() {
        return milestones.stream().filter(one -> one.doneOn() != null).count();
    }

    /** Milestones that should have been reached before the day and were not; none once the project is over. */
    public List<Milestone> late(LocalDate day) {
        return open() ? milestones.stream().filter(one -> one.late(day)).toList() : List.of();
    }
}
