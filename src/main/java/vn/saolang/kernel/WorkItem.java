package vn.saolang.kernel;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for somebody.
 *
 * @param kind message key of the kind of work, under which the list groups it
 * @param titleKey message key of the line, with its arguments
 * @param due last day on which it is still in time, or null when no rule sets one
 */
public record WorkItem(
        String kind,
        String titleKey,
        List<String> args,
        String url,
        @Nullable LocalDate due) {

    public WorkItem {
        args = List.copyOf(args);
    }
}
