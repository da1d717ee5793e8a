package vn.saolang.notice.app;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.store.MailStore;
import vn.saolang.notice.store.MessageStore;

/** An account reads its messages, and says whether it wants them by mail. */
@Component
public class Inbox {

    private static final int PAGE = 50;
    private static final String ADDRESS = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";
    private static final int LONGEST_ADDRESS = 254;

    private final MessageStore messages;
    private final MailStore mail;
    private final VietnamTime time;

    Inbox(MessageStore messages, MailStore mail, VietnamTime time) {
        this.messages = messages;
        this.mail = mail;
        this.time = time;
    }

    /** The actor's messages, the newest first; pages counted from 0. */
    public Paged<MessageStore.Message> of(Actor actor, int page) {
        return messages.of(actor.account(), page, PAGE);
    }

    public int unread(Actor actor) {
        return messages.unread(actor.account());
    }

    /**
     * Marks a message as read and gives where it leads.
     *
     * @throws NotFound when it is not the actor's
     */
    @Transactional
    public String open(Actor actor, UUID id) {
        return messages.open(actor.account(), id, time.now()).orElseThrow(() -> new NotFound("message"));
    }

    @Transactional
    public void readAll(Actor actor) {
        messages.readAll(actor.account(), time.now());
    }

    public Optional<String> addressOf(Actor actor) {
        return mail.addressOf(actor.account());
    }

    /**
     * Keeps the address, or forgets it when it is empty.
     *
     * @throws RefusedException when it is none
     */
    @Transactional
    public void keepAddress(Actor actor, String address) {
        String clean = address.strip();
        if (clean.isEmpty()) {
            mail.forgetAddress(actor.account());
        } else if (clean.length() > LONGEST_ADDRESS || !clean.matches(ADDRESS)) {
            throw new RefusedException(Refusal.of("notice.ADDRESS_WRONG", "address"));
        } else {
            mail.keepAddress(actor.account(), clean, time.now());
        }
    }
}
