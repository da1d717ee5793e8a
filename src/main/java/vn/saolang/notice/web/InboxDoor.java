package vn.saolang.notice.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.notice.app.Inbox;

/** The door to the inbox, with the number of unread messages. */
@Component
class InboxDoor implements NavSource {

    private static final int ORDER = 5;

    private final Inbox inbox;

    InboxDoor(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.isSignedIn()
                ? List.of(new NavItem(ORDER, "notice.inbox.title", "/inbox", inbox.unread(actor)))
                : List.of();
    }
}
