package vn.saolang.evaluation.store.allowance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.allowance.AllowanceKind;
import vn.saolang.evaluation.model.allowance.AllowanceList;
import vn.saolang.evaluation.model.allowance.AllowanceList.Line;
import vn.saolang.kernel.Stale;

/** Lists of allowances. */
@Repository
public class AllowanceStore {

    private final JdbcClient jdbc;

    AllowanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<AllowanceList> find(SessionId session) {
        return jdbc.sql("select act, lock_version from evaluation.allowance_list where session_id = :session")
                .param("session", session.value())
                .query((row, _) -> new AllowanceList(
                        row.getString("act"), rates(session), lines(session), row.getInt("lock_version")))
                .optional();
    }

    private Map<AllowanceKind, Long> rates(SessionId session) {
        Map<AllowanceKind, Long> rates = new EnumMap<>(AllowanceKind.class);
        jdbc.sql("select kind, rate from evaluation.allowance_rate where session_id = :session")
                .param("session", session.value())
                .query(row -> {
                    rates.put(AllowanceKind.valueOf(row.getString("kind")), row.getLong("rate"));
                });
        return rates;
    }

    private List<Line> lines(SessionId session) {
        return jdbc.sql("""
                        select seat_id, adviser_id, name, agency, kind, half_days
                        from evaluation.allowance_line where session_id = :session order by position
                        """)
                .param("session", session.value())
                .query((row, _) -> new Line(
                        row.getObject("seat_id", UUID.class),
                        row.getObject("adviser_id", UUID.class),
                        row.getString("name"),
                        row.getString("agency"),
                        AllowanceKind.valueOf(row.getString("kind")),
                        row.getInt("half_days")))
                .list();
    }

    /**
     * Keeps the list in the place of the one it was made from.
     *
     * @throws Stale when somebody else kept one since
     */
    public void put(SessionId session, AllowanceList list, UUID by, Instant now) {
        int kept = jdbc.sql("""
                        insert into evaluation.allowance_list as a (session_id, act, kept_by, kept_at)
                        values (:session, :act, :by, :now)
                        on conflict (session_id) do update
                        set act = excluded.act, kept_by = excluded.kept_by, kept_at = excluded.kept_at,
                            lock_version = a.lock_version + 1
                        where a.lock_version = :lock
                        """)
                .param("session", session.value())
                .param("act", list.act())
                .param("lock", list.lockVersion())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new Stale("allowances of session " + session);
        }
        for (String table : List.of("evaluation.allowance_line", "evaluation.allowance_rate")) {
            jdbc.sql("delete from " + table + " where session_id = :session")
                    .param("session", session.value())
                    .update();
        }
        list.rates()
                .forEach((kind, rate) -> jdbc.sql("""
                        insert into evaluation.allowance_rate (session_id, kind, rate) values (:session, :kind, :rate)
                        """)
                        .param("session", session.value())
                        .param("kind", kind.name())
                        .param("rate", rate)
                        .update());
        for (int i = 0; i < list.lines().size(); i++) {
            insert(session, list.lines().get(i), i + 1);
        }
    }

    private void insert(SessionId session, Line line, int position) {
        jdbc.sql("""
                        insert into evaluation.allowance_line
                            (session_id, position, seat_id, adviser_id, name, agency, kind, half_days)
                        values (:session, :position, :seat, :adviser, :name, :agency, :kind, :days)
                        """)
                .param("session", session.value())
                .param("position", position)
                .param("seat", line.seat(), java.sql.Types.OTHER)
                .param("adviser", line.adviser(), java.sql.Types.OTHER)
                .param("name", line.name())
                .param("agency", line.agency())
                .param("kind", line.kind().name())
                .param("days", line.halfDays())
                .update();
    }
}
