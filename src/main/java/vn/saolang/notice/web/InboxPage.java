package vn.saolang.notice.web;

import java.util.List;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.notice.store.MessageStore;

/**
 * The messages of an account.
 *
 * @param mailOn whether this installation sends mail
 * @param address where the account wants its messages too; may be empty
 */
public record InboxPage(
        Paged<MessageStore.Message> messages, int unread, boolean mailOn, String address, List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "notice.inbox.title";
    }
}
