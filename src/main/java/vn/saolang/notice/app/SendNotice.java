package vn.saolang.notice.app;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.store.MailStore;
import vn.saolang.notice.store.MessageStore;

/** Puts a message into inboxes, once each, and queues it for mail. */
@Component
public class SendNotice {

    private final MessageStore messages;
    private final MailStore mail;
    private final VietnamTime time;

    SendNotice(MessageStore messages, MailStore mail, VietnamTime time) {
        this.messages = messages;
        this.mail = mail;
        this.time = time;
    }

    /** Gives how many accounts did not have the message yet. */
    @Transactional
    public int send(NoticeDraft draft) {
        int sent = 0;
        Instant now = time.now();
        for (UUID account : new LinkedHashSet<>(draft.accounts())) {
            UUID id = UUID.randomUUID();
            if (messages.add(id, account, draft.titleKey(), draft.args(), draft.url(), draft.dedupeKey(), now)) {
                mail.queue(id, account, now);
                sent++;
            }
        }
        return sent;
    }
}
