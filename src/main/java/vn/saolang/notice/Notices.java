package vn.saolang.notice;

import org.springframework.stereotype.Component;
import vn.saolang.notice.app.SendNotice;

/** What other modules may have told to people. */
@Component
public class Notices {

    private final SendNotice sending;

    Notices(SendNotice sending) {
        this.sending = sending;
    }

    /**
     * Puts the message into each account's inbox, in the caller's transaction, and queues it for mail where the account
     * asked for it. Never fails because of a mail server. Gives how many accounts did not have it yet.
     */
    public int send(NoticeDraft draft) {
        return sending.send(draft);
    }
}
