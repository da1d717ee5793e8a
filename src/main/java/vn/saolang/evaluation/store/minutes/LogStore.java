package vn.saolang.evaluation.store.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.vote.Choice;

/** Reads what was logged about a product while it was before the council. */
@Repository
public class LogStore {

    private final JdbcClient jdbc;

    LogStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When a product was opened and concluded, null while it was not; and who knocked it out, null when nobody did. */
    public record Course(
            @Nullable Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable String knockedOutBy) {}

    /**
     * One scoring of a product.
     *
     * @param handedIn finished sheets of this attempt
     * @param reason why another one followed, null for the last
     */
    public record Scoring(
            int attempt,
            int handedIn,
            @Nullable String reason,
            @Nullable String byName,
            @Nullable Instant reopenedAt) {}

    /** A product that was put off to another session; byName null when the office did it. */
    public record PutOff(
            String cause, String reason, @Nullable String byName, Instant at) {}

    public Optional<PutOff> putOff(UUID product) {
        return jdbc.sql("""
                        select o.cause, o.reason, o.at,
                               (select t.name from evaluation.session_product p
                                join evaluation.session s on s.id = p.session_id
                                join evaluation.seat t on t.council_id = s.council_id and t.account_id = o.by_account
                                where p.id = o.product_id and not o.by_office limit 1) as name
                        from evaluation.put_off o where o.product_id = :product
                        """)
                .param("product", product)
                .query((row, _) -> new PutOff(
                        row.getString("cause"),
                        row.getString("reason"),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }

    /** The day of the session that had this product before it, when it is continued here. */
    public Optional<LocalDate> continuedFrom(UUID product) {
        return jdbc.sql("""
                        select s.held_on from evaluation.session_product p
                        join evaluation.session_product b on b.id = p.continues
                        join evaluation.session s on s.id = b.session_id
                        where p.id = :product
                        """)
                .param("product", product)
                .query((row, _) -> row.getObject("held_on", LocalDate.class))
                .optional();
    }

    /** Who voted how on an open motion, in the order of the seats; nothing for a secret one. */
    public List<Voice> voices(UUID motion) {
        return jdbc.sql("""
                        select t.name, v.choice from evaluation.motion_vote v
                        join evaluation.motion m on m.id = v.motion_id and not m.secret
                        join evaluation.seat t on t.id = v.seat_id
                        where v.motion_id = :motion order by t.position, t.name
                        """)
                .param("motion", motion)
                .query((row, _) -> new Voice(row.getString("name"), Choice.valueOf(row.getString("choice"))))
                .list();
    }

    /** An open vote. */
    public record Voice(String name, Choice choice) {}

    /** Why a motion was withdrawn; empty when it was not. */
    public String reason(UUID motion) {
        return jdbc.sql("select reason from evaluation.motion where id = :motion")
                .param("motion", motion)
                .query(String.class)
                .single();
    }

    /** Answers that came too late to count: by whom, and how many. */
    public record Late(String name, int answers) {}

    public List<Late> late(UUID product) {
        return jdbc.sql("""
                        select t.name, count(*) as answers from evaluation.late_answer l
                        join evaluation.sheet h on h.id = l.sheet_id
                        join evaluation.seat t on t.id = h.seat_id
                        where h.product_id = :product group by t.name, t.position order by t.position
                        """)
                .param("product", product)
                .query((row, _) -> new Late(row.getString("name"), row.getInt("answers")))
                .list();
    }

    /** Why members said they would not come, by seat. */
    public Map<UUID, String> regrets(SessionId session) {
        Map<UUID, String> regrets = new LinkedHashMap<>();
        jdbc.sql("select seat_id, reason from evaluation.rsvp where session_id = :session and not coming")
                .param("session", session.value())
                .query(row -> {
                    regrets.put(row.getObject("seat_id", UUID.class), row.getString("reason"));
                });
        return regrets;
    }

    public Course course(UUID product) {
        return jdbc.sql("""
                        select p.opened_at, p.closed_at, t.name
                        from evaluation.session_product p
                        left join evaluation.knock_out k on k.product_id = p.id
                        left join evaluation.seat t on t.id = k.by_seat
                        where p.id = :product
                        """)
                .param("product", product)
                .query((row, _) -> new Course(at(row, "opened_at"), at(row, "closed_at"), row.getString("name")))
                .single();
    }

    /** Every scoring of a product in its session, the first first. */
    public List<Scoring> scorings(UUID product) {
        return jdbc.sql("""
                        select a.attempt, count(h.id) as handed_in, r.reason, t.name, r.at
                        from evaluation.session_product p
                        cross join lateral (
                            select attempt from evaluation.sheet where product_id = p.id
                            union select attempt from evaluation.reopening where product_id = p.id) a
                        left join evaluation.sheet h
                               on h.product_id = p.id and h.attempt = a.attempt and h.state = 'FINISHED'
                        left join evaluation.reopening r on r.product_id = p.id and r.attempt = a.attempt
                        left join evaluation.seat t on t.id = r.by_seat
                        where p.id = :product
                        group by a.attempt, r.reason, t.name, r.at order by a.attempt
                        """)
                .param("product", product)
                .query((row, _) -> new Scoring(
                        row.getInt("attempt"),
                        row.getInt("handed_in"),
                        row.getString("reason"),
                        row.getString("name"),
                        at(row, "at")))
                .list();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
