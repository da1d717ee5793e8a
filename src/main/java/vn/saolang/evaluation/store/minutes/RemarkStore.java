package vn.saolang.evaluation.store.minutes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.minutes.Remark;

/** What secretaries added to the log. Entries are added; the last of a place stands. */
@Repository
public class RemarkStore {

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry about a product, a member's absence, or – both null – the whole meeting. */
    public void add(
            SessionId session, @Nullable UUID product, @Nullable UUID seat, String text, UUID bySeat, Instant now) {
        jdbc.sql("""
                        insert into evaluation.minutes_remark (session_id, product_id, seat_id, text, by_seat, at)
                        values (:session, :product, :seat, :text, :by, :now)
                        """)
                .param("session", session.value())
                .param("product", product, java.sql.Types.OTHER)
                .param("seat", seat, java.sql.Types.OTHER)
                .param("text", text)
                .param("by", bySeat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last entry of every place, empty ones too. */
    public List<Remark> of(SessionId session) {
        return jdbc.sql("""
                        select distinct on (r.product_id, r.seat_id) r.product_id, r.seat_id, r.text, t.name, r.at
                        from evaluation.minutes_remark r join evaluation.seat t on t.id = r.by_seat
                        where r.session_id = :session order by r.product_id, r.seat_id, r.id desc
                        """)
                .param("session", session.value())
                .query((row, _) -> new Remark(
                        row.getObject("product_id", UUID.class),
                        row.getObject("seat_id", UUID.class),
                        row.getString("text"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
