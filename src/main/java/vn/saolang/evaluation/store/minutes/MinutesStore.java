package vn.saolang.evaluation.store.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.minutes.ChangeCause;
import vn.saolang.evaluation.model.minutes.FrozenMinutes;
import vn.saolang.evaluation.model.minutes.FrozenMinutes.Confirmation;
import vn.saolang.evaluation.model.minutes.FrozenMinutes.SignedPaper;
import vn.saolang.evaluation.model.minutes.MinutesState;
import vn.saolang.evaluation.model.minutes.SigningMeans;
import vn.saolang.files.FileId;

/** Frozen versions of minutes and their signatures. Whoever changes one holds the session's lock. */
@Repository
public class MinutesStore {

    private final JdbcClient jdbc;

    MinutesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps everybody else from freezing, signing or changing what this session's minutes tell, until the transaction ends. */
    public void lock(SessionId session) {
        jdbc.sql("select 1 from evaluation.session where id = :session for no key update")
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    public void insert(FrozenMinutes one) {
        jdbc.sql("""
                        insert into evaluation.minutes (id, session_id, number, state, docx, pdf, frozen_by, frozen_at)
                        values (:id, :session, :number, 'FROZEN', :docx, :pdf, :by, :at)
                        """)
                .param("id", one.id())
                .param("session", one.session().value())
                .param("number", one.number())
                .param("docx", one.docx().sha256())
                .param("pdf", one.pdf().sha256())
                .param("by", one.frozenBy())
                .param("at", one.frozenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void confirm(FrozenMinutes one, Seat seat, Instant now) {
        jdbc.sql("""
                        insert into evaluation.minutes_signature (minutes_id, role, seat_id, pdf, at)
                        values (:id, :role, :seat, :pdf, :now)
                        """)
                .param("id", one.id())
                .param("role", seat.role().name())
                .param("seat", seat.id())
                .param("pdf", one.pdf().sha256())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param copy the signed copy made by the system, null when it was handed in */
    public void sign(UUID id, SigningMeans means, @Nullable FileId copy, Instant now) {
        jdbc.sql("""
                        update evaluation.minutes
                        set state = 'SIGNED', means = :means, signed_pdf = :copy, signed_at = :now
                        where id = :id and state = 'FROZEN'
                        """)
                .param("id", id)
                .param("means", means.name())
                .param("copy", copy == null ? null : copy.sha256(), java.sql.Types.VARCHAR)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void addPaper(UUID id, boolean token, FileId file, UUID bySeat, Instant now) {
        jdbc.sql("""
                        insert into evaluation.minutes_paper (minutes_id, position, kind, sha256, by_seat, at)
                        select :id, coalesce(max(position), 0) + 1, :kind, :file, :by, :now
                        from evaluation.minutes_paper where minutes_id = :id
                        """)
                .param("id", id)
                .param("kind", token ? "TOKEN" : "SCAN")
                .param("file", file.sha256())
                .param("by", bySeat)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void replace(UUID id, ChangeCause why, Instant now) {
        jdbc.sql("""
                        update evaluation.minutes
                        set state = 'SUPERSEDED', superseded_at = :now, superseded_why = :why
                        where id = :id and state = 'FROZEN'
                        """)
                .param("id", id)
                .param("why", why.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every version of a session's minutes, the newest first. */
    public List<FrozenMinutes> of(SessionId session) {
        return jdbc.sql("""
                        select m.*, t.name from evaluation.minutes m join evaluation.seat t on t.id = m.frozen_by
                        where m.session_id = :session order by m.number desc
                        """).param("session", session.value()).query(this::read).list();
    }

    /** The version that counts: frozen or signed, not replaced. */
    public Optional<FrozenMinutes> standing(SessionId session) {
        return of(session).stream()
                .filter(one -> one.state() != MinutesState.SUPERSEDED)
                .findFirst();
    }

    /** Minutes that wait for somebody at the table; number null while nothing is frozen. */
    public record Waiting(
            SessionId session, LocalDate heldOn, @Nullable Integer number) {}

    /** Ended meetings at whose table the account sits, and whose minutes it has not signed. */
    public List<Waiting> waitingFor(UUID account) {
        return jdbc.sql("""
                        select s.id, s.held_on, m.number
                        from evaluation.session s
                        join evaluation.session_course c on c.session_id = s.id and c.ended_at is not null
                        join evaluation.seat t on t.council_id = s.council_id and t.account_id = :account
                                                  and t.role in ('CHAIR', 'SECRETARY') and t.ended_at is null
                        left join evaluation.minutes m on m.session_id = s.id and m.state <> 'SUPERSEDED'
                        where s.form = 'MEETING' and m.state is distinct from 'SIGNED'
                          and not exists (select 1 from evaluation.minutes_signature g
                                          where g.minutes_id = m.id and g.role = t.role)
                        order by c.ended_at
                        """)
                .param("account", account)
                .query((row, _) -> new Waiting(
                        new SessionId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        row.getObject("number", Integer.class)))
                .list();
    }

    private FrozenMinutes read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String means = row.getString("means");
        String copy = row.getString("signed_pdf");
        String why = row.getString("superseded_why");
        Timestamp signed = row.getTimestamp("signed_at");
        return new FrozenMinutes(
                id,
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getInt("number"),
                MinutesState.valueOf(row.getString("state")),
                new FileId(row.getString("docx")),
                new FileId(row.getString("pdf")),
                row.getObject("frozen_by", UUID.class),
                row.getString("name"),
                row.getTimestamp("frozen_at").toInstant(),
                means == null ? null : SigningMeans.valueOf(means),
                copy == null ? null : new FileId(copy),
                signed == null ? null : signed.toInstant(),
                why == null ? null : ChangeCause.valueOf(why),
                confirmations(id),
                papers(id));
    }

    private List<Confirmation> confirmations(UUID id) {
        return jdbc.sql("""
                        select s.role, s.seat_id, t.account_id, t.name, t.agency, s.pdf, s.at
                        from evaluation.minutes_signature s join evaluation.seat t on t.id = s.seat_id
                        where s.minutes_id = :id order by s.at, s.role
                        """)
                .param("id", id)
                .query((row, _) -> new Confirmation(
                        SeatRole.valueOf(row.getString("role")),
                        row.getObject("seat_id", UUID.class),
                        row.getObject("account_id", UUID.class),
                        row.getString("name"),
                        row.getString("agency"),
                        row.getString("pdf"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    private List<SignedPaper> papers(UUID id) {
        return jdbc.sql("""
                        select p.position, p.kind, p.sha256, t.name, p.at
                        from evaluation.minutes_paper p join evaluation.seat t on t.id = p.by_seat
                        where p.minutes_id = :id order by p.position
                        """)
                .param("id", id)
                .query((row, _) -> new SignedPaper(
                        row.getInt("position"),
                        row.getString("kind").equals("TOKEN"),
                        new FileId(row.getString("sha256")),
                        row.getString("name"),
                        row.getTimestamp("at").toInstant()))
                .list();
    }
}
