package vn.saolang.notice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.notice.app.KeepCalendarLink;

/** Whose calendar a secret address is. */
@Component
public class CalendarLinks {

    private final KeepCalendarLink links;

    CalendarLinks(KeepCalendarLink links) {
        this.links = links;
    }

    /** The account that made the secret and has not revoked it. */
    public Optional<UUID> accountOf(String token) {
        return links.accountOf(token);
    }
}
