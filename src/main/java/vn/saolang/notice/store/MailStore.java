package vn.saolang.notice.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Addresses for mail, and the mail that is still to be sent. */
@Repository
public class MailStore {

    private final JdbcClient jdbc;

    MailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Mail to be sent. */
    public record Mail(UUID message, String address, String titleKey, List<String> args, String url, int attempts) {}

    public Optional<String> addressOf(UUID account) {
        return jdbc.sql("select address from notice.mail_address where account_id = :account")
                .param("account", account)
                .query(String.class)
                .optional();
    }

    public void keepAddress(UUID account, String address, Instant at) {
        jdbc.sql("""
                        insert into notice.mail_address (account_id, address, entered_at) values (:account, :address, :at)
                        on conflict (account_id) do update set address = excluded.address, entered_at = excluded.entered_at
                        """)
                .param("account", account)
                .param("address", address)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void forgetAddress(UUID account) {
        jdbc.sql("delete from notice.mail_address where account_id = :account")
                .param("account", account)
                .update();
    }

    /** Queues the message for the account's address; does nothing when it gave none. */
    public void queue(UUID message, UUID account, Instant at) {
        jdbc.sql("""
                        insert into notice.mail (message_id, address, next_at)
                        select :message, address, :at from notice.mail_address where account_id = :account
                        """)
                .param("message", message)
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** One mail whose time has come, held for this transaction; another sender passes over it. */
    public Optional<Mail> next(Instant now) {
        return jdbc.sql("""
                        select m.message_id, m.address, m.attempts, n.title_key, n.args, n.url
                        from notice.mail m join notice.message n on n.id = m.message_id
                        where m.sent_at is null and m.given_up_at is null and m.next_at <= :now
                        order by m.next_at limit 1 for update of m skip locked
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, _) -> new Mail(
                        row.getObject("message_id", UUID.class),
                        row.getString("address"),
                        row.getString("title_key"),
                        Arrays.asList((String[]) row.getArray("args").getArray()),
                        row.getString("url"),
                        row.getInt("attempts")))
                .optional();
    }

    public void sent(UUID message, Instant at) {
        jdbc.sql(
                        "update notice.mail set sent_at = :at, attempts = attempts + 1, last_error = null where message_id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", message)
                .update();
    }

    public void failed(UUID message, String error, Instant next) {
        jdbc.sql(
                        "update notice.mail set attempts = attempts + 1, last_error = :error, next_at = :next where message_id = :id")
                .param("error", error)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .param("id", message)
                .update();
    }

    public void gaveUp(UUID message, String error, Instant at) {
        jdbc.sql("""
                        update notice.mail set attempts = attempts + 1, last_error = :error, given_up_at = :at
                        where message_id = :id
                        """)
                .param("error", error)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", message)
                .update();
    }
}
