package vn.saolang.evaluation.store.conflict;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.conflict.Recusal;
import vn.saolang.evaluation.model.conflict.Recusal.Origin;

/** Who does not take part in which product of a session. */
@Repository
public class RecusalStore {

    private static final String COLUMNS = """
            select x.id, x.product_id, x.seat_id, t.name, x.origin, x.kind, x.reason, x.at, x.ended_at, x.ended_reason
            from evaluation.recusal x
            join evaluation.seat t on t.id = x.seat_id
            join evaluation.session_product p on p.id = x.product_id
            """;

    private final JdbcClient jdbc;

    RecusalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Recuses a seat; false when it is recused already. */
    public boolean insert(
            UUID product, UUID seat, Origin origin, ConflictKind kind, String reason, UUID by, Instant now) {
        return jdbc.sql("""
                        insert into evaluation.recusal (id, product_id, seat_id, origin, kind, reason, decided_by, at)
                        values (:id, :product, :seat, :origin, :kind, :reason, :by, :now)
                        on conflict (product_id, seat_id) where ended_at is null do nothing
                        """)
                        .param("id", UUID.randomUUID())
                        .param("product", product)
                        .param("seat", seat)
                        .param("origin", origin.name())
                        .param("kind", kind.name())
                        .param("reason", reason)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Admits a seat again; false when it was not recused. */
    public boolean end(UUID product, UUID seat, String reason, UUID by, Instant now) {
        return jdbc.sql("""
                        update evaluation.recusal set ended_at = :now, ended_by = :by, ended_reason = :reason
                        where product_id = :product and seat_id = :seat and ended_at is null
                        """)
                        .param("product", product)
                        .param("seat", seat)
                        .param("reason", reason)
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** All recusals of a product, ended ones too, the oldest first. */
    public List<Recusal> ofProduct(UUID product) {
        return jdbc.sql(COLUMNS + " where x.product_id = :product order by x.at, t.position")
                .param("product", product)
                .query(RecusalStore::read)
                .list();
    }

    /** How many products of a session the account is recused from. */
    public int countOf(SessionId session, UUID account) {
        return jdbc.sql("""
                        select count(*) from evaluation.recusal x
                        join evaluation.seat t on t.id = x.seat_id
                        join evaluation.session_product p on p.id = x.product_id
                        where p.session_id = :session and t.account_id = :account and x.ended_at is null
                        """)
                .param("session", session.value())
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    /** Who was recused from the product that this one continues stays recused, whatever seat the account has here. */
    public void keep(UUID product) {
        jdbc.sql("""
                        insert into evaluation.recusal (id, product_id, seat_id, origin, kind, reason, decided_by, at)
                        select gen_random_uuid(), n.id, ns.id, x.origin, x.kind, x.reason, x.decided_by, x.at
                        from evaluation.session_product n
                        join evaluation.recusal x on x.product_id = n.continues and x.ended_at is null
                        join evaluation.seat os on os.id = x.seat_id
                        join evaluation.session s on s.id = n.session_id
                        join evaluation.seat ns on ns.council_id = s.council_id and ns.account_id = os.account_id
                        where n.id = :product
                        on conflict (product_id, seat_id) where ended_at is null do nothing
                        """).param("product", product).update();
    }

    private static Recusal read(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Recusal(
                row.getObject("id", UUID.class),
                row.getObject("product_id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getString("name"),
                Origin.valueOf(row.getString("origin")),
                ConflictKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("ended_reason"));
    }
}
