package vn.saolang.evaluation.store.minutes;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.minutes.ExportTable;

/** Reads a session as plain tables, for those who go on working with the figures. Secret votes stand in none of them. */
@Repository
public class ExportStore {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("session", """
                select s.id as session, n.name as council, s.level, s.scope, s.held_on, s.place, u.decision_number as rules_decision,
                       u.decision_date as rules_date, c.started_at, c.ended_at, c.conclusion
                from evaluation.session s
                join evaluation.council n on n.id = s.council_id
                join evaluation.council_rules u on u.id = s.rules_id
                left join evaluation.session_course c on c.session_id = s.id
                where s.id = :session
                """);
        TABLES.put("attendance", """
                select t.name as member, t.agency, t.role, a.present, a.means, a.noted_at
                from evaluation.attendance_log a join evaluation.seat t on t.id = a.seat_id
                where a.session_id = :session order by a.noted_at, a.id
                """);
        TABLES.put("results", """
                select p.position, c.product_name as product, c.product_code as code, c.entity_name as entity, p.criteria_set,
                       p.state, p.attempt, r.sheets, r.appointed, r.points_sum, r.shown as mean, r.band, r.stars, r.knocked_out,
                       p.opened_at, p.closed_at
                from evaluation.session_product p
                join evaluation.candidate c on c.id = p.candidate_id
                left join evaluation.result r on r.product_id = p.id
                where p.session_id = :session order by p.position
                """);
        TABLES.put("sheets", """
                select p.position, c.product_name as product, t.name as member, h.attempt, h.attempt = p.attempt as counted,
                       a.criterion, a.option, a.points, a.comment, l.source, a.saved_at, h.total, h.finished_at,
                       h.comment as sheet_comment, h.change_reason
                from evaluation.sheet h
                join evaluation.session_product p on p.id = h.product_id
                join evaluation.candidate c on c.id = p.candidate_id
                join evaluation.seat t on t.id = h.seat_id
                join evaluation.sheet_answer a on a.sheet_id = h.id
                left join evaluation.sheet_answer_version l
                       on l.sheet_id = a.sheet_id and l.criterion = a.criterion and l.version = a.version
                where p.session_id = :session
                order by p.position, h.attempt, t.position, string_to_array(a.criterion, '.')
                """);
        TABLES.put("history", """
                select p.position, c.product_name as product, t.name as member, h.attempt, l.criterion, l.version, l.option, l.points,
                       l.comment, l.source, l.saved_at
                from evaluation.sheet_answer_version l
                join evaluation.sheet h on h.id = l.sheet_id
                join evaluation.session_product p on p.id = h.product_id
                join evaluation.candidate c on c.id = p.candidate_id
                join evaluation.seat t on t.id = h.seat_id
                where p.session_id = :session order by l.saved_at, p.position, t.position, l.criterion, l.version
                """);
        TABLES.put("late", """
                select p.position, c.product_name as product, t.name as member, h.attempt, l.criterion, l.option, l.comment, l.cause,
                       l.said_at, l.arrived_at
                from evaluation.late_answer l
                join evaluation.sheet h on h.id = l.sheet_id
                join evaluation.session_product p on p.id = h.product_id
                join evaluation.candidate c on c.id = p.candidate_id
                join evaluation.seat t on t.id = h.seat_id
                where p.session_id = :session order by l.arrived_at, l.criterion
                """);
        TABLES.put("votes", """
                select m.question, c.product_name as product, m.secret, m.state, m.taking_part, m.in_favour, m.against, m.abstained,
                       m.carried, t.name as member, v.choice, m.put_at, m.ended_at, m.reason
                from evaluation.motion m
                left join evaluation.session_product p on p.id = m.product_id
                left join evaluation.candidate c on c.id = p.candidate_id
                left join evaluation.motion_vote v on v.motion_id = m.id and not m.secret and m.state = 'CLOSED'
                left join evaluation.seat t on t.id = v.seat_id
                where m.session_id = :session order by m.put_at, m.id, t.position
                """);
        TABLES.put("dissents", """
                select p.position, c.product_name as product, t.name as member, d.kind, d.text, d.at
                from evaluation.dissent d
                join evaluation.session_product p on p.id = d.product_id
                join evaluation.candidate c on c.id = p.candidate_id
                join evaluation.seat t on t.id = d.seat_id
                where p.session_id = :session order by d.id
                """);
        TABLES.put("log", """
                with about as (select p.*, c.product_name from evaluation.session_product p
                               join evaluation.candidate c on c.id = p.candidate_id where p.session_id = :session),
                happened as (
                    select started_at as at, 'MEETING_STARTED' as what, null as product, null::uuid as seat, '' as detail
                    from evaluation.session_course where session_id = :session
                    union all select ended_at, 'MEETING_ENDED', null, ended_by, conclusion
                    from evaluation.session_course where session_id = :session and ended_at is not null
                    union all select noted_at, case when present then 'CAME' else 'WENT' end, null, seat_id, means
                    from evaluation.attendance_log where session_id = :session
                    union all select opened_at, 'PRODUCT_OPENED', product_name, null, '' from about where opened_at is not null
                    union all select closed_at, 'PRODUCT_' || state, product_name, null, '' from about where closed_at is not null
                    union all select r.at, 'SHEETS_REOPENED', product_name, r.by_seat, r.reason
                    from evaluation.reopening r join about on about.id = r.product_id
                    union all select l.at, case when l.rescored then 'SECOND_LOOK_RESCORED' else 'SECOND_LOOK_KEPT' end,
                                     product_name, l.by_seat, l.reason
                    from evaluation.second_look l join about on about.id = l.product_id
                    union all select o.at, 'PRODUCT_PUT_OFF', product_name, null, o.cause || ': ' || o.reason
                    from evaluation.put_off o join about on about.id = o.product_id
                    union all select k.at, 'KNOCKED_OUT', product_name, k.by_seat, k.ground_text || ': ' || k.reason
                    from evaluation.knock_out k join about on about.id = k.product_id
                    union all select x.at, 'EXEMPTED', product_name, x.by_seat, x.criterion || ': ' || x.reason
                    from evaluation.exemption x join about on about.id = x.product_id
                    union all select x.at, 'TIE_CONCLUDED', product_name, x.by_seat, x.criterion || ': ' || x.reason
                    from evaluation.tie_conclusion x join about on about.id = x.product_id
                    union all select x.at, 'RECUSED', product_name, x.seat_id, x.kind || ': ' || x.reason
                    from evaluation.recusal x join about on about.id = x.product_id
                    union all select x.ended_at, 'ADMITTED_AGAIN', product_name, x.seat_id, x.ended_reason
                    from evaluation.recusal x join about on about.id = x.product_id where x.ended_at is not null
                    union all select h.finished_at, 'SHEET_FINISHED', product_name, h.seat_id, 'attempt ' || h.attempt
                    from evaluation.sheet h join about on about.id = h.product_id where h.finished_at is not null
                    union all select put_at, 'MOTION_PUT', null, put_by, question
                    from evaluation.motion where session_id = :session
                    union all select ended_at, 'MOTION_' || state, null, ended_by, question
                    from evaluation.motion where session_id = :session and ended_at is not null
                    union all select d.at, 'DISSENT_' || d.kind, product_name, d.seat_id, d.text
                    from evaluation.dissent d join about on about.id = d.product_id
                    union all select at, 'MINUTES_REMARK', null, by_seat, text
                    from evaluation.minutes_remark where session_id = :session
                    union all select frozen_at, 'MINUTES_FROZEN', null, frozen_by, number || ' ' || pdf
                    from evaluation.minutes where session_id = :session
                    union all select superseded_at, 'MINUTES_REPLACED', null, null, number || ' ' || superseded_why
                    from evaluation.minutes where session_id = :session and superseded_at is not null
                    union all select s.at, 'MINUTES_CONFIRMED', null, s.seat_id, m.number || ' ' || s.pdf
                    from evaluation.minutes_signature s join evaluation.minutes m on m.id = s.minutes_id
                    where m.session_id = :session
                    union all select signed_at, 'MINUTES_SIGNED', null, null, number || ' ' || means
                    from evaluation.minutes where session_id = :session and signed_at is not null)
                select h.at, h.what, h.product, t.name as member, h.detail
                from happened h left join evaluation.seat t on t.id = h.seat order by h.at, h.what, h.product, t.position
                """);
    }

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The names of the tables in their order. */
    public static List<String> names() {
        return List.copyOf(TABLES.keySet());
    }

    /** One table of a session. @throws IllegalArgumentException for a name that is none */
    public ExportTable read(String name, SessionId session) {
        String sql = TABLES.get(name);
        if (sql == null) {
            throw new IllegalArgumentException("no table " + name);
        }
        return Objects.requireNonNull(
                jdbc.sql(sql).param("session", session.value()).query((ResultSet rows) -> table(name, rows)));
    }

    private static ExportTable table(String name, ResultSet rows) throws SQLException {
        ResultSetMetaData about = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            columns.add(about.getColumnLabel(column));
        }
        List<List<@Nullable Object>> read = new ArrayList<>();
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int column = 1; column <= columns.size(); column++) {
                row.add(value(rows, column, about.getColumnType(column)));
            }
            read.add(row);
        }
        return new ExportTable(name, columns, read);
    }

    /** Numbers as exact numbers, moments as instants, days as days, the rest as text. */
    private static @Nullable Object value(ResultSet rows, int column, int type) throws SQLException {
        if (rows.getObject(column) == null) {
            return null;
        }
        return switch (type) {
            case Types.NUMERIC, Types.INTEGER, Types.SMALLINT, Types.BIGINT -> rows.getBigDecimal(column);
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                rows.getTimestamp(column).toInstant();
            case Types.DATE -> rows.getObject(column, java.time.LocalDate.class);
            case Types.BIT, Types.BOOLEAN -> rows.getBoolean(column);
            default -> rows.getString(column);
        };
    }
}
