package vn.saolang.programme.model.task;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What an agency is charged with in a year.
 *
 * @param programme code of the programme and {@code duty} its number there; null for a task of the office's own
 * @param due last day on which it is still in time
 * @param evidence number or address of the paper that shows it was done
 */
public record Task(
        UUID id,
        int version,
        UnitRef unit,
        int year,
        @Nullable String programme,
        @Nullable String duty,
        String agency,
        String what,
        String source,
        @Nullable LocalDate starts,
        LocalDate due,
        @Nullable LocalDate done,
        String note,
        String evidence) {

    /** Where a task stands on a day. */
    public enum Standing {
        OVERDUE,
        SOON,
        OPEN,
        DONE;

        public String key() {
            return "programme.task.state." + name();
        }
    }

    private static final int SOON_DAYS = 14;

    /** Overdue from the day after its last; soon in the fortnight before. */
    public Standing standing(LocalDate today) {
        if (done != null) return Standing.DONE;
        if (today.isAfter(due)) return Standing.OVERDUE;
        return today.plusDays(SOON_DAYS).isBefore(due) ? Standing.OPEN : Standing.SOON;
    }

    /** Whether it was done after its last day. */
    public boolean late() {
        return done != null && done.isAfter(due);
    }
}
