package vn.saolang.project.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step of a project.
 *
 * @param due last day on which it is in time
 * @param doneOn null until it was reached
 */
public record Milestone(
        UUID id, String name, LocalDate due, @Nullable LocalDate doneOn, String note) {

    /** Whether it was not reached although its day has passed. */
    public boolean late(LocalDate today) {
        return doneOn == null && due.isBefore(today);
    }
}
