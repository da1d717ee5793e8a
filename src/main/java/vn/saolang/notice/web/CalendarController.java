package vn.saolang.notice.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.notice.app.KeepCalendarLink;

/** Everyone's own calendar address; what the calendar holds is answered by the module that knows the deadlines. */
@Controller
class CalendarController {

    private final KeepCalendarLink links;
    private final String base;

    CalendarController(KeepCalendarLink links, @Value("${saolang.base-url}") String base) {
        this.links = links;
        this.base = base;
    }

    @Access(signedIn = true)
    @GetMapping("/calendar")
    CalendarPage show(Actor actor) {
        return new CalendarPage(links.madeAt(actor).orElse(null));
    }

    /** The secret is said once, on the next page. */
    @Access(signedIn = true)
    @PostMapping("/calendar")
    Redirect make(Actor actor) {
        String address = base + "/calendar/" + links.make(actor) + ".ics";
        return Redirect.to("/calendar").saying("notice.done.calendar", address);
    }

    @Access(signedIn = true)
    @PostMapping("/calendar/revocation")
    Redirect revoke(Actor actor) {
        links.revoke(actor);
        return Redirect.to("/calendar").saying("notice.done.revoked");
    }
}
