package vn.saolang.evaluation.model.hall;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long a meeting ran, and what the chair concluded.
 *
 * @param startedAt null before it began
 * @param endedAt null while it runs
 * @param conclusion empty until the chair wrote one
 */
public record SessionCourse(
        @Nullable Instant startedAt, @Nullable Instant endedAt, String conclusion) {

    /** A meeting that has not begun. */
    public static final SessionCourse PLANNED = new SessionCourse(null, null, "");

    public boolean running() {
        return startedAt != null && endedAt == null;
    }
}
