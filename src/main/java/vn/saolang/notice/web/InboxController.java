package vn.saolang.notice.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.notice.app.DeliverMail;
import vn.saolang.notice.app.Inbox;

/** Everyone's own messages. */
@Controller
class InboxController {

    private static final int LAST_PAGE = 10_000;

    private final Inbox inbox;
    private final DeliverMail mail;

    InboxController(Inbox inbox, DeliverMail mail) {
        this.inbox = inbox;
        this.mail = mail;
    }

    @Access(signedIn = true)
    @GetMapping("/inbox")
    InboxPage show(Actor actor, @RequestParam(defaultValue = "0") String page) {
        return page(actor, pageNumber(page), inbox.addressOf(actor).orElse(""), List.of());
    }

    private InboxPage page(Actor actor, int page, String address, List<Refusal> refusals) {
        return new InboxPage(inbox.of(actor, page), inbox.unread(actor), mail.isOn(), address, refusals);
    }

    private static int pageNumber(String text) {
        return text.matches("\\d{1,5}") ? Math.min(Integer.parseInt(text), LAST_PAGE) : 0;
    }

    /** Marks the message as read and goes where it leads. */
    @Access(signedIn = true)
    @PostMapping("/inbox/{id}/opening")
    Redirect open(Actor actor, @PathVariable UUID id) {
        return Redirect.to(inbox.open(actor, id));
    }

    @Access(signedIn = true)
    @PostMapping("/inbox/reading")
    Redirect readAll(Actor actor) {
        inbox.readAll(actor);
        return Redirect.to("/inbox").saying("notice.done.read");
    }

    @Access(signedIn = true)
    @PostMapping("/inbox/mail-address")
    Object keepAddress(Actor actor, @RequestParam(defaultValue = "") String address) {
        try {
            inbox.keepAddress(actor, address);
            return Redirect.to("/inbox").saying("notice.done.address");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, 0, address, refused.refusals()));
        }
    }
}
