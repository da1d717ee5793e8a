package vn.saolang.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody an officer had better ring up this week.
 *
 * @param who name of the entity or person as records show it
 * @param phone their number as an officer may see it, empty when none is known
 * @param whyKey message key of the reason, with its arguments in {@code args}
 * @param url page of what it is about
 * @param due last day on which the call still helps, or null when no rule sets one
 */
public record Call(
        String who,
        String phone,
        String whyKey,
        java.util.List<String> args,
        String url,
        @Nullable LocalDate due) {

    public Call {
        args = java.util.List.copyOf(args);
    }
}
