package vn.saolang.notice;

import java.util.List;
import java.util.UUID;

/**
 * A message to be sent to some accounts.
 *
 * @param titleKey message key of its one line, with its arguments as text; days as dd/MM/yyyy
 * @param url the page within the application it leads to
 * @param dedupeKey two drafts with the same key are the same message and arrive once at each account
 */
public record NoticeDraft(List<UUID> accounts, String titleKey, List<String> args, String url, String dedupeKey) {

    public NoticeDraft {
        accounts = List.copyOf(accounts);
        args = List.copyOf(args);
    }
}
