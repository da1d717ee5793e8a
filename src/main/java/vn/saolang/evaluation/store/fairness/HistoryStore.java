package vn.saolang.evaluation.store.fairness;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.fairness.Save;
import vn.saolang.evaluation.model.scoring.AnswerSource;

/** Every save of the scores of one seat for one product, over all scorings of it. */
@Repository
public class HistoryStore {

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sheet in a list of histories. */
    public record Listed(UUID product, String productName, UUID sheet, String name, boolean own) {}

    /** Whose sheet it is, and in which scoring. */
    public record Owner(UUID seat, UUID account, String name, int attempt) {}

    public Optional<Owner> owner(UUID product, UUID sheet) {
        return jdbc.sql("""
                        select h.seat_id, t.account_id, t.name, h.attempt
                        from evaluation.sheet h join evaluation.seat t on t.id = h.seat_id
                        where h.id = :sheet and h.product_id = :product
                        """)
                .param("sheet", sheet)
                .param("product", product)
                .query((row, _) -> new Owner(
                        row.getObject("seat_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getInt("attempt")))
                .optional();
    }

    /**
     * Saves by criterion, scoring and version; also of the sessions this one continues, where the product was put off or turned
     * over to a meeting.
     */
    public List<Save> of(UUID product, UUID account) {
        return jdbc.sql("""
                        with recursive chain as (
                            select p.id, p.continues from evaluation.session_product p where p.id = :product
                            union all
                            select p.id, p.continues from evaluation.session_product p join chain c on p.id = c.continues)
                        select h.attempt, v.criterion, v.version, v.option, v.points, v.comment, v.source, v.saved_at
                        from chain
                        join evaluation.sheet h on h.product_id = chain.id
                        join evaluation.seat t on t.id = h.seat_id and t.account_id = :account
                        join evaluation.sheet_answer_version v on v.sheet_id = h.id
                        order by v.criterion, h.attempt, v.version
                        """)
                .param("product", product)
                .param("account", account)
                .query((row, _) -> new Save(
                        row.getInt("attempt"),
                        row.getString("criterion"),
                        row.getInt("version"),
                        row.getObject("option", Integer.class),
                        row.getBigDecimal("points"),
                        row.getString("comment"),
                        AnswerSource.valueOf(row.getString("source")),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
    }

    /**
     * Sheets of a session whose history an account may read: its own, and with {@code others} those of concluded products; of
     * several scorings the last. Nothing of products it is recused from.
     */
    public List<Listed> readable(SessionId session, UUID account, boolean others) {
        return jdbc.sql("""
                        select p.id as product_id, c.product_name, h.id as sheet_id, t.name, t.account_id = :account as own
                        from evaluation.session_product p
                        join evaluation.candidate c on c.id = p.candidate_id
                        join evaluation.sheet h on h.product_id = p.id
                        join evaluation.seat t on t.id = h.seat_id
                        where p.session_id = :session
                          and (t.account_id = :account or (:others and p.state in ('CLOSED', 'KNOCKED_OUT')))
                          and h.attempt = (select max(l.attempt) from evaluation.sheet l
                                           where l.product_id = p.id and l.seat_id = h.seat_id)
                          and not exists (select 1 from evaluation.recusal x join evaluation.seat xs on xs.id = x.seat_id
                                          where x.product_id = p.id and xs.account_id = :account and x.ended_at is null)
                        order by p.position, t.position
                        """)
                .param("session", session.value())
                .param("account", account)
                .param("others", others)
                .query((row, _) -> new Listed(
                        row.getObject("product_id", UUID.class),
                        row.getString("product_name"),
                        row.getObject("sheet_id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("own")))
                .list();
    }
}
