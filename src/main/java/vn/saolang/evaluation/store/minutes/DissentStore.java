package vn.saolang.evaluation.store.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.minutes.Dissent;

/** Reservations of members. Entries are added, never changed. */
@Repository
public class DissentStore {

    private static final String COLUMNS = """
            select d.product_id, d.seat_id, t.name, d.kind, d.text, d.at
            from evaluation.dissent d
            join evaluation.seat t on t.id = d.seat_id
            join evaluation.session_product p on p.id = d.product_id
            """;

    private final JdbcClient jdbc;

    DissentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry; an empty text takes back what stands. */
    public void add(UUID product, UUID seat, String text, Instant now) {
        jdbc.sql("""
                        insert into evaluation.dissent (product_id, seat_id, kind, text, at)
                        values (:product, :seat, case when :text = '' then 'WITHDRAWN' else 'RECORDED' end, :text, :now)
                        """)
                .param("product", product)
                .param("seat", seat)
                .param("text", text)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every entry of a session in the order it was made. */
    public List<Dissent> all(SessionId session) {
        return jdbc.sql(COLUMNS + " where p.session_id = :session order by d.id")
                .param("session", session.value())
                .query(DissentStore::read)
                .list();
    }

    /** What stands about a product: the last entry of each seat that did not take it back. */
    public List<Dissent> standing(UUID product) {
        Map<UUID, Dissent> last = new LinkedHashMap<>();
        jdbc.sql(COLUMNS + " where p.id = :product order by d.id")
                .param("product", product)
                .query(DissentStore::read)
                .list()
                .forEach(one -> last.put(one.seat(), one));
        return last.values().stream().filter(one -> !one.withdrawn()).toList();
    }

    /**
     * Whether a seat took part in a product: it handed in a sheet that counted, or – where no sheet counts, or the seat fills in
     * none – it is a member entitled to the product and was in the room.
     */
    public boolean tookPart(UUID product, UUID seat) {
        return jdbc.sql("""
                        select exists (
                            select 1 from evaluation.session_product p
                            join evaluation.entitled_seat e on e.product_id = p.id and (e.scores or e.role = 'CHAIR')
                            where p.id = :product and e.id = :seat
                              and (exists (select 1 from evaluation.sheet h
                                           where h.product_id = p.id and h.seat_id = e.id and h.attempt = p.attempt
                                             and h.state = 'FINISHED')
                                   or ((p.state <> 'CLOSED' or not e.scores)
                                       and exists (select 1 from evaluation.attendance_log a
                                                   where a.session_id = p.session_id and a.seat_id = e.id and a.present))))
                        """)
                .param("product", product)
                .param("seat", seat)
                .query(Boolean.class)
                .single();
    }

    private static Dissent read(ResultSet row, int number) throws SQLException {
        return new Dissent(
                row.getObject("product_id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getString("name"),
                row.getString("kind").equals("WITHDRAWN"),
                row.getString("text"),
                row.getTimestamp("at").toInstant());
    }
}
