package vn.saolang.evaluation.store.tasting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.tasting.Tasting;
import vn.saolang.evaluation.model.tasting.Tasting.Item;
import vn.saolang.evaluation.model.tasting.TastingState;

/** Tastings with the products under their codes: the key that nobody who scores reads before it is revealed. */
@Repository
public class TastingStore {

    private final JdbcClient jdbc;

    TastingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a prepared tasting; false when the session has one that has not ended. */
    public boolean insert(Tasting tasting, UUID by, Instant now) {
        int rows = jdbc.sql("""
                        insert into evaluation.tasting (id, session_id, state, seed, prepared_by, prepared_at)
                        values (:id, :session, 'PREPARED', :seed, :by, :now)
                        on conflict (session_id) where state in ('PREPARED', 'OPEN') do nothing
                        """)
                .param("id", tasting.id())
                .param("session", tasting.session().value())
                .param("seed", tasting.seed())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (rows == 0) {
            return false;
        }
        for (Item item : tasting.items()) {
            jdbc.sql("""
                            insert into evaluation.tasting_item (id, tasting_id, session_id, product_id, code, criteria)
                            values (:id, :tasting, :session, :product, :code, string_to_array(:criteria, ' '))
                            """)
                    .param("id", item.id())
                    .param("tasting", tasting.id())
                    .param("session", tasting.session().value())
                    .param("product", item.product())
                    .param("code", item.code())
                    .param("criteria", String.join(" ", item.criteria()))
                    .update();
        }
        return true;
    }

    /** The session's tastings, the newest first, without those given up. */
    public List<Tasting> of(SessionId session) {
        return jdbc.sql("""
                        select id, session_id, state, seed, started_at, ended_at from evaluation.tasting
                        where session_id = :session and state <> 'DROPPED' order by prepared_at desc, id
                        """).param("session", session.value()).query(this::read).list();
    }

    /** Locks a tasting of the session against every save and every other act until the transaction ends. */
    public Optional<Tasting> lock(SessionId session, UUID id) {
        return jdbc.sql("""
                        select id, session_id, state, seed, started_at, ended_at from evaluation.tasting
                        where session_id = :session and id = :id for update
                        """)
                .param("session", session.value())
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** Codes used in the session so far: none comes twice. */
    public Set<String> codes(SessionId session) {
        return new HashSet<>(jdbc.sql("select code from evaluation.tasting_item where session_id = :session")
                .param("session", session.value())
                .query(String.class)
                .list());
    }

    /** Moves a locked tasting on. */
    public void move(UUID id, TastingState to, UUID by, Instant now) {
        jdbc.sql("""
                        update evaluation.tasting
                        set state = :state,
                            started_at = case when :state = 'OPEN' then :now else started_at end,
                            ended_at = case when :state = 'ENDED' then greatest(:now, started_at) end,
                            ended_by = case when :state = 'ENDED' then :by end
                        where id = :id
                        """)
                .param("state", to.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    private Tasting read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Tasting(
                id,
                new SessionId(row.getObject("session_id", UUID.class)),
                TastingState.valueOf(row.getString("state")),
                row.getLong("seed"),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("ended_at")),
                items(id));
    }

    private List<Item> items(UUID tasting) {
        return jdbc.sql("""
                        select id, product_id, code, array_to_string(criteria, ' ') as criteria
                        from evaluation.tasting_item where tasting_id = :tasting order by code
                        """)
                .param("tasting", tasting)
                .query((row, _) -> new Item(
                        row.getObject("id", UUID.class),
                        row.getObject("product_id", UUID.class),
                        row.getString("code"),
                        Arrays.asList(row.getString("criteria").split(" "))))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
