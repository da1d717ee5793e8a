package vn.saolang.evaluation.store.prepare;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.prepare.AgendaPlan;
import vn.saolang.evaluation.model.prepare.AgendaPlan.Pause;
import vn.saolang.kernel.Stale;

/** Planned days of meetings. */
@Repository
public class AgendaStore {

    private final JdbcClient jdbc;

    AgendaStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All products of a session in the order of discussion, whoever asks; those put off are not discussed. */
    public List<UUID> order(SessionId session) {
        return jdbc.sql("""
                        select id from evaluation.session_product
                        where session_id = :session and state not in ('TURNED', 'PUT_OFF') order by position
                        """)
                .param("session", session.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public Optional<AgendaPlan> find(SessionId session) {
        return jdbc.sql("""
                        select starts_at, opening, minutes, closing, lock_version
                        from evaluation.agenda where session_id = :session
                        """)
                .param("session", session.value())
                .query((row, _) -> new AgendaPlan(
                        row.getObject("starts_at", LocalTime.class),
                        row.getInt("opening"),
                        row.getInt("minutes"),
                        row.getInt("closing"),
                        pauses(session),
                        own(session),
                        row.getInt("lock_version")))
                .optional();
    }

    private List<Pause> pauses(SessionId session) {
        return jdbc.sql("""
                        select starts_at, minutes, label from evaluation.agenda_break
                        where session_id = :session order by position
                        """)
                .param("session", session.value())
                .query((row, _) -> new Pause(
                        row.getObject("starts_at", LocalTime.class), row.getInt("minutes"), row.getString("label")))
                .list();
    }

    private Map<UUID, Integer> own(SessionId session) {
        Map<UUID, Integer> own = new HashMap<>();
        jdbc.sql("""
                        select m.product_id, m.minutes from evaluation.agenda_minutes m
                        join evaluation.session_product p on p.id = m.product_id where p.session_id = :session
                        """).param("session", session.value()).query(row -> {
            own.put(row.getObject("product_id", UUID.class), row.getInt("minutes"));
        });
        return own;
    }

    /**
     * Keeps the plan in the place of the one it was made from.
     *
     * @throws Stale when somebody else kept one since
     */
    public void put(SessionId session, AgendaPlan plan, UUID by, Instant now) {
        int kept = jdbc.sql("""
                        insert into evaluation.agenda as a
                            (session_id, starts_at, opening, minutes, closing, lock_version, planned_by, planned_at)
                        values (:session, :starts, :opening, :minutes, :closing, 1, :by, :now)
                        on conflict (session_id) do update
                        set starts_at = excluded.starts_at, opening = excluded.opening, minutes = excluded.minutes,
                            closing = excluded.closing, lock_version = a.lock_version + 1,
                            planned_by = excluded.planned_by, planned_at = excluded.planned_at
                        where a.lock_version = :lock
                        """)
                .param("session", session.value())
                .param("starts", plan.startsAt())
                .param("opening", plan.opening())
                .param("minutes", plan.minutes())
                .param("closing", plan.closing())
                .param("lock", plan.lockVersion())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        if (kept == 0) {
            throw new Stale("agenda of session " + session);
        }
        replacePauses(session, plan.pauses());
        replaceOwn(session, plan.own());
    }

    private void replacePauses(SessionId session, List<Pause> pauses) {
        jdbc.sql("delete from evaluation.agenda_break where session_id = :session")
                .param("session", session.value())
                .update();
        for (int i = 0; i < pauses.size(); i++) {
            jdbc.sql("""
                            insert into evaluation.agenda_break (session_id, position, starts_at, minutes, label)
                            values (:session, :position, :starts, :minutes, :label)
                            """)
                    .param("session", session.value())
                    .param("position", i + 1)
                    .param("starts", pauses.get(i).startsAt())
                    .param("minutes", pauses.get(i).minutes())
                    .param("label", pauses.get(i).label())
                    .update();
        }
    }

    private void replaceOwn(SessionId session, Map<UUID, Integer> own) {
        jdbc.sql("""
                        delete from evaluation.agenda_minutes m using evaluation.session_product p
                        where p.id = m.product_id and p.session_id = :session
                        """).param("session", session.value()).update();
        own.forEach((product, minutes) -> jdbc.sql("""
                        insert into evaluation.agenda_minutes (product_id, minutes)
                        select id, :minutes from evaluation.session_product where id = :product and session_id = :session
                        """)
                .param("product", product)
                .param("minutes", minutes)
                .param("session", session.value())
                .update());
    }
}
