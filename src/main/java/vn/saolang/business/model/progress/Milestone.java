package vn.saolang.business.model.progress;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.business.PlanId;
import vn.saolang.files.FileId;

/**
 * Something that is to be done for a plan by a day.
 *
 * @param doneOn null while it is not done
 * @param result what came of it; empty while it is not done
 * @param photo that shows it; null when none
 */
public record Milestone(
        UUID id,
        PlanId plan,
        int version,
        String title,
        LocalDate due,
        @Nullable LocalDate doneOn,
        String result,
        @Nullable FileId photo) {

    public boolean isDone() {
        return doneOn != null;
    }

    /** Whether its day has passed and it is not done. */
    public boolean isLate(LocalDate today) {
        return doneOn == null && due.isBefore(today);
    }
}
