package vn.saolang.notice.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hashes of calendar secrets. */
@Repository
public class CalendarLinkStore {

    private final JdbcClient jdbc;

    CalendarLinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the hash of the account's secret in place of a former one. */
    public void keep(UUID account, String hash, Instant at) {
        jdbc.sql("""
                        insert into notice.calendar_link (account_id, token_hash, made_at) values (:account, :hash, :at)
                        on conflict (account_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                        """)
                .param("account", account)
                .param("hash", hash)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void remove(UUID account) {
        jdbc.sql("delete from notice.calendar_link where account_id = :account")
                .param("account", account)
                .update();
    }

    public Optional<UUID> accountOf(String hash) {
        return jdbc.sql("select account_id from notice.calendar_link where token_hash = :hash")
                .param("hash", hash)
                .query(UUID.class)
                .optional();
    }

    /** When the account made the secret that holds now. */
    public Optional<Instant> madeAt(UUID account) {
        return jdbc.sql("select made_at from notice.calendar_link where account_id = :account")
                .param("account", account)
                .query((row, _) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
