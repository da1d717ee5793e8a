package vn.saolang.evaluation.store.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.hall.AttendanceMeans;
import vn.saolang.evaluation.model.hall.Attended;
import vn.saolang.evaluation.model.hall.SessionCourse;

/** The course of meetings: their beginning and end, and who came and went. */
@Repository
public class CourseStore {

    private static final String COURSE =
            "select started_at, ended_at, conclusion from evaluation.session_course where session_id = :session";

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SessionCourse of(SessionId session) {
        return locked(session, "").orElse(SessionCourse.PLANNED);
    }

    /** Notes the beginning, once; a later call changes nothing. @param seat null when nobody at the table began it */
    public void start(SessionId session, @Nullable UUID seat, Instant now) {
        jdbc.sql("""
                        insert into evaluation.session_course (session_id, started_at, started_by)
                        values (:session, :now, :seat) on conflict (session_id) do nothing
                        """)
                .param("session", session.value())
                .param("seat", seat, java.sql.Types.OTHER)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The course, which nobody ends until the transaction does; empty before the meeting began. */
    public Optional<SessionCourse> share(SessionId session) {
        return locked(session, " for share");
    }

    /** The course, held against everything that needs the meeting to run; empty before it began. */
    public Optional<SessionCourse> lock(SessionId session) {
        return locked(session, " for update");
    }

    private Optional<SessionCourse> locked(SessionId session, String lock) {
        return jdbc.sql(COURSE + lock)
                .param("session", session.value())
                .query(CourseStore::read)
                .optional();
    }

    /** Ends the meeting with what the chair concluded. */
    public void end(SessionId session, UUID seat, String conclusion, Instant now) {
        jdbc.sql("""
                        update evaluation.session_course
                        set ended_at = :now, ended_by = :seat, conclusion = :conclusion, discussing = null
                        where session_id = :session and ended_at is null
                        """)
                .param("session", session.value())
                .param("seat", seat)
                .param("conclusion", conclusion)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Puts a product before the meeting; the course must have begun. */
    public void discuss(SessionId session, UUID product) {
        jdbc.sql("""
                        update evaluation.session_course set discussing = :product
                        where session_id = :session and ended_at is null
                        """)
                .param("session", session.value())
                .param("product", product)
                .update();
    }

    /** The product put before the meeting last; empty when none was. */
    public Optional<UUID> discussing(SessionId session) {
        return jdbc.sql(
                        "select discussing from evaluation.session_course where session_id = :session and discussing is not null")
                .param("session", session.value())
                .query(UUID.class)
                .optional();
    }

    /** Every coming and going in its order. */
    public List<Attended> attended(SessionId session) {
        return jdbc.sql("""
                        select seat_id, present, means, noted_at from evaluation.attendance_log
                        where session_id = :session order by noted_at, id
                        """)
                .param("session", session.value())
                .query((row, _) -> new Attended(
                        row.getObject("seat_id", UUID.class),
                        row.getBoolean("present"),
                        AttendanceMeans.valueOf(row.getString("means")),
                        row.getTimestamp("noted_at").toInstant()))
                .list();
    }

    private static SessionCourse read(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new SessionCourse(
                row.getTimestamp("started_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("conclusion"));
    }
}
