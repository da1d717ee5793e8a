package vn.saolang.notice.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Paged;

/** Messages of accounts. */
@Repository
public class MessageStore {

    private final JdbcClient jdbc;

    MessageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A message as its reader sees it. */
    public record Message(
            UUID id,
            String titleKey,
            List<String> args,
            String url,
            Instant sentAt,
            @Nullable Instant readAt) {}

    /** Adds it unless the account has one with this key; says whether it did. */
    public boolean add(
            UUID id, UUID account, String titleKey, List<String> args, String url, String dedupeKey, Instant at) {
        return jdbc.sql("""
                        insert into notice.message (id, account_id, title_key, args, url, dedupe_key, sent_at)
                        values (:id, :account, :title, :args, :url, :dedupe, :at)
                        on conflict (account_id, dedupe_key) do nothing
                        """)
                        .param("id", id)
                        .param("account", account)
                        .param("title", titleKey)
                        .param("args", args.toArray(String[]::new))
                        .param("url", url)
                        .param("dedupe", dedupeKey)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The account's messages, the newest first. */
    public Paged<Message> of(UUID account, int page, int size) {
        long total = jdbc.sql("select count(*) from notice.message where account_id = :account")
                .param("account", account)
                .query(Long.class)
                .single();
        List<Message> items = jdbc.sql("""
                        select id, title_key, args, url, sent_at, read_at from notice.message
                        where account_id = :account order by sent_at desc, id limit :size offset :skip
                        """)
                .param("account", account)
                .param("size", size)
                .param("skip", (long) page * size)
                .query(MessageStore::read)
                .list();
        return new Paged<>(items, total, page, size);
    }

    public int unread(UUID account) {
        return jdbc.sql("select count(*) from notice.message where account_id = :account and read_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Marks the account's message as read and gives where it leads; empty when it is not the account's. */
    public Optional<String> open(UUID account, UUID id, Instant at) {
        return jdbc.sql("""
                        update notice.message set read_at = coalesce(read_at, :at)
                        where id = :id and account_id = :account returning url
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .param("account", account)
                .query(String.class)
                .optional();
    }

    public void readAll(UUID account, Instant at) {
        jdbc.sql("update notice.message set read_at = :at where account_id = :account and read_at is null")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .update();
    }

    static Message read(ResultSet row, @SuppressWarnings("unused") int number) throws SQLException {
        OffsetDateTime readAt = row.getObject("read_at", OffsetDateTime.class);
        return new Message(
                row.getObject("id", UUID.class),
                row.getString("title_key"),
                Arrays.asList((String[]) row.getArray("args").getArray()),
                row.getString("url"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                readAt == null ? null : readAt.toInstant());
    }
}
