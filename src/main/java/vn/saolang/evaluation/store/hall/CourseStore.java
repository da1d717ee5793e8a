package vn.saolang.evaluation.store.hall;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
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

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public SessionCourse of(SessionId session) {
        return jdbc.sql(
                        "select started_at, ended_at, conclusion from evaluation.session_course where session_id = :session")
                .param("session", session.value())
                .query((row, _) -> {
                    var ended = row.getTimestamp("ended_at");
                    return new SessionCourse(
                            row.getTimestamp("started_at").toInstant(),
                            ended == null ? null : ended.toInstant(),
                            row.getString("conclusion"));
                })
                .optional()
                .orElse(SessionCourse.PLANNED);
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
}
