package vn.saolang.evaluation.store.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.ballot.Opinion;
import vn.saolang.evaluation.model.ballot.Turning;
import vn.saolang.evaluation.store.conflict.RecusalStore;

/** What a ballot has beside its sheets: opinions, reminders, and the turn to a meeting. */
@Repository
public class BallotStore {

    private final JdbcClient jdbc;
    private final RecusalStore recusals;

    BallotStore(JdbcClient jdbc, RecusalStore recusals) {
        this.jdbc = jdbc;
        this.recusals = recusals;
    }

    /** A returned ballot's words; its points are on the sheet. */
    public record Returned(UUID sheet, Opinion opinion, String text) {}

    /** The row that puts a candidate before a session. */
    public UUID productOf(SessionId session, UUID candidate) {
        return jdbc.sql("select id from evaluation.session_product where session_id = :session and candidate_id = :one")
                .param("session", session.value())
                .param("one", candidate)
                .query((row, _) -> row.getObject("id", UUID.class))
                .single();
    }

    /** Writes the opinion on a sheet that was just handed in. */
    public void answer(UUID sheet, Opinion opinion, String text) {
        jdbc.sql("""
                        update evaluation.sheet set opinion = :opinion, opinion_text = :text
                        where id = :sheet and state = 'FINISHED' and opinion is null
                        """)
                .param("sheet", sheet)
                .param("opinion", opinion.name())
                .param("text", text)
                .update();
    }

    /** What was answered on a sheet; empty while it was not returned. */
    public Optional<Returned> of(UUID sheet) {
        return jdbc.sql("select id, opinion, opinion_text from evaluation.sheet where id = :id and opinion is not null")
                .param("id", sheet)
                .query((row, _) -> new Returned(
                        row.getObject("id", UUID.class),
                        Opinion.valueOf(row.getString("opinion")),
                        row.getString("opinion_text")))
                .optional();
    }

    /** The ballots returned in the product's current attempt, in the order of the seats. */
    public List<Returned> returned(UUID product) {
        return jdbc.sql("""
                        select h.id, h.opinion, h.opinion_text
                        from evaluation.sheet h
                        join evaluation.session_product p on p.id = h.product_id and p.attempt = h.attempt
                        join evaluation.entitled_seat t on t.product_id = p.id and t.id = h.seat_id
                        where p.id = :product and h.opinion is not null order by t.position
                        """)
                .param("product", product)
                .query((row, _) -> new Returned(
                        row.getObject("id", UUID.class),
                        Opinion.valueOf(row.getString("opinion")),
                        row.getString("opinion_text")))
                .list();
    }

    /** Ends the product in its ballot and keeps why. */
    public void turn(UUID product, Turning turning, UUID bySeat, Instant now) {
        jdbc.sql("update evaluation.session_product set state = 'TURNED' where id = :id")
                .param("id", product)
                .update();
        jdbc.sql("""
                        insert into evaluation.turning (product_id, cause, reason, by_seat, at)
                        values (:product, :cause, :reason, :seat, :now)
                        """)
                .param("product", product)
                .param("cause", turning.cause().name())
                .param("reason", turning.reason())
                .param("seat", bySeat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why a product was turned over to a meeting; empty when it was not. */
    public Optional<Turning> turning(UUID product) {
        return jdbc.sql("select cause, reason from evaluation.turning where product_id = :product")
                .param("product", product)
                .query((row, _) -> new Turning(Turning.Cause.valueOf(row.getString("cause")), row.getString("reason")))
                .optional();
    }

    /** Puts the product before a meeting as the next attempt; members recused from it stay recused. */
    public void carryOn(UUID product, SessionId meeting) {
        UUID next = UUID.randomUUID();
        jdbc.sql("""
                        insert into evaluation.session_product
                            (id, session_id, candidate_id, dossier_id, submission, criteria_set, tourism_case, position,
                             state, attempt, continues)
                        select :next, :meeting, p.candidate_id, p.dossier_id, p.submission, p.criteria_set, p.tourism_case,
                               (select coalesce(max(o.position), 0) + 1 from evaluation.session_product o
                                where o.session_id = :meeting), 'WAITING', p.attempt + 1, p.id
                        from evaluation.session_product p where p.id = :product
                        """)
                .param("next", next)
                .param("meeting", meeting.value())
                .param("product", product)
                .update();
        recusals.keep(next);
    }

    /** A meeting without a round of the same council on that day and place at which nothing has begun. */
    public Optional<SessionId> meetingOf(SessionId ballot, LocalDate day, String place) {
        return jdbc.sql("""
                        select m.id from evaluation.session m
                        join evaluation.session b on b.id = :ballot and b.council_id = m.council_id and b.rules_id = m.rules_id
                        where m.form = 'MEETING' and m.round_id is null and m.held_on = :day and m.place = :place
                          and not exists (select 1 from evaluation.session_product p
                                          where p.session_id = m.id and p.state <> 'WAITING')
                        order by m.convened_at limit 1
                        """)
                .param("ballot", ballot.value())
                .param("day", day)
                .param("place", place)
                .query((row, _) -> new SessionId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Notes a reminder. */
    public void remind(SessionId session, UUID seat, UUID by, Instant now) {
        jdbc.sql("""
                        insert into evaluation.ballot_reminder (session_id, seat_id, by_account, at)
                        values (:session, :seat, :by, :now)
                        """)
                .param("session", session.value())
                .param("seat", seat)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** When an account was last reminded of the ballots of a session. */
    public Optional<Instant> lastReminder(SessionId session, UUID account) {
        return jdbc.sql("""
                        select max(r.at) as at from evaluation.ballot_reminder r
                        join evaluation.seat t on t.id = r.seat_id
                        where r.session_id = :session and t.account_id = :account having max(r.at) is not null
                        """)
                .param("session", session.value())
                .param("account", account)
                .query((row, _) -> row.getTimestamp("at").toInstant())
                .optional();
    }
}
