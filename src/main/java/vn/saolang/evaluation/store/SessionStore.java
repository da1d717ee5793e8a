package vn.saolang.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.ballot.SessionForm;
import vn.saolang.evaluation.model.hall.AttendanceMeans;

/** Meetings and who is present. */
@Repository
public class SessionStore {

    private static final String COLUMNS = """
            select s.id, s.scope, s.round_id, s.council_id, s.rules_id, s.held_on, s.place, s.form, s.reply_by from evaluation.session s
            """;

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Session session, UUID by, Instant now) {
        jdbc.sql("""
                        insert into evaluation.session
                            (id, level, scope, round_id, council_id, rules_id, held_on, place, form, reply_by, convened_by,
                             convened_at)
                        values (:id, :level, :scope, :round, :council, :rules, :held, :place, :form, :reply, :by, :now)
                        """)
                .param("id", session.id().value())
                .param("level", Level.ofScope(session.scope()).name())
                .param("scope", session.scope())
                .param("round", session.round() == null ? null : session.round().value())
                .param("council", session.council().value())
                .param("rules", session.rules())
                .param("held", session.heldOn())
                .param("place", session.place())
                .param("form", session.form().name())
                .param("reply", session.replyBy(), java.sql.Types.DATE)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Session> find(SessionId id) {
        return jdbc.sql(COLUMNS + " where s.id = :id")
                .param("id", id.value())
                .query(SessionStore::read)
                .optional();
    }

    /** The meetings an account sits in, the latest first. */
    public List<Session> ofAccount(UUID account) {
        return jdbc.sql(COLUMNS + """
                         join evaluation.seat t on t.council_id = s.council_id and t.account_id = :account and t.ended_at is null
                        order by s.held_on desc, s.convened_at desc
                        """)
                .param("account", account)
                .query(SessionStore::read)
                .list();
    }

    public List<Session> ofScope(String scope) {
        return jdbc.sql(COLUMNS + " where s.scope = :scope order by s.held_on desc, s.convened_at desc")
                .param("scope", scope)
                .query(SessionStore::read)
                .list();
    }

    public List<Session> ofRound(RoundId round) {
        return jdbc.sql(COLUMNS + " where s.round_id = :round order by s.held_on, s.convened_at")
                .param("round", round.value())
                .query(SessionStore::read)
                .list();
    }

    /** Who is present, by seat; a seat nobody noted is absent. */
    public Map<UUID, Boolean> attendance(SessionId session) {
        return jdbc
                .sql("select seat_id, present from evaluation.attendance where session_id = :session")
                .param("session", session.value())
                .query((row, _) -> Map.entry(row.getObject("seat_id", UUID.class), row.getBoolean("present")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Notes who is present or absent; the log keeps every change, how it was noted and by whom. */
    public void note(Session session, UUID seat, boolean present, AttendanceMeans means, UUID by, Instant now) {
        jdbc.sql("""
                        with noted as (
                            insert into evaluation.attendance (session_id, council_id, seat_id, present, noted_by, noted_at)
                            values (:session, :council, :seat, :present, :by, :now)
                            on conflict (session_id, seat_id)
                            do update set present = excluded.present, noted_by = excluded.noted_by,
                                          noted_at = excluded.noted_at
                            where evaluation.attendance.present <> excluded.present
                            returning *)
                        insert into evaluation.attendance_log (session_id, seat_id, present, means, noted_by, noted_at)
                        select session_id, seat_id, present, :means, noted_by, noted_at from noted
                        """)
                .param("means", means.name())
                .param("session", session.id().value())
                .param("council", session.council().value())
                .param("seat", seat)
                .param("present", present)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Session read(ResultSet row, int number) throws SQLException {
        UUID round = row.getObject("round_id", UUID.class);
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("scope"),
                round == null ? null : new RoundId(round),
                new CouncilId(row.getObject("council_id", UUID.class)),
                row.getObject("rules_id", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getString("place"),
                SessionForm.valueOf(row.getString("form")),
                row.getObject("reply_by", LocalDate.class));
    }
}
