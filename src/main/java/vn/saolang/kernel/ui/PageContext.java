package vn.saolang.kernel.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import vn.saolang.kernel.Actor;

/**
 * What every template may know of the request it answers.
 *
 * @param csrfToken asked for only by pages with a form, because it opens a session
 */
public record PageContext(
        Actor actor,
        Locale locale,
        MessageSource messages,
        Assets assets,
        Supplier<String> csrfToken,
        String path,
        String query,
        LocalDate today,
        boolean demo,
        List<NavItem> doors,
        @Nullable Flash flash) {

    /** The doors under a heading, perhaps none. */
    public List<NavItem> doors(NavGroup group) {
        return doors.stream().filter(group::holds).toList();
    }
}
