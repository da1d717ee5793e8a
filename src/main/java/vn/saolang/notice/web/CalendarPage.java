package vn.saolang.notice.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;

/**
 * The address of the own calendar.
 *
 * @param madeAt when the address that works now was made; null when there is none
 */
public record CalendarPage(@Nullable Instant madeAt) implements Page {

    @Override
    public String titleKey() {
        return "notice.calendar.title";
    }
}
