package vn.saolang.evaluation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.RoundId;
import vn.saolang.evaluation.model.Round;
import vn.saolang.regulation.RoundWindow;

/** Rounds of a level. */
@Repository
public class RoundStore {

    private static final String COLUMNS = """
            select id, scope, year, number, extra, requested_before, finished_before, rules_id, plan_reference
            from evaluation.round
            """;

    private final JdbcClient jdbc;

    RoundStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The act's round with this window; made on first use, once even when two ask at the same moment. */
    public Round ofWindow(String scope, RoundWindow window, Instant now) {
        jdbc.sql("""
                        insert into evaluation.round
                            (id, level, scope, year, number, extra, requested_before, finished_before, created_at)
                        values (:id, :level, :scope, :year, :number, false, :requested, :finished, :now)
                        on conflict (scope, year, number, extra) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("level", Level.ofScope(scope).name())
                .param("scope", scope)
                .param("year", window.year())
                .param("number", window.number())
                .param("requested", window.requestedBefore())
                .param("finished", window.finishedBefore())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        return jdbc.sql(COLUMNS + " where scope = :scope and year = :year and number = :number and not extra")
                .param("scope", scope)
                .param("year", window.year())
                .param("number", window.number())
                .query(RoundStore::read)
                .single();
    }

    /** Stores an extra round under the next running number of its year. */
    public void insertExtra(Round round, Instant now) {
        jdbc.sql("""
                        insert into evaluation.round
                            (id, level, scope, year, number, extra, requested_before, finished_before,
                             rules_id, plan_reference, created_at)
                        select :id, :level, :scope, :year, coalesce(max(number), 0) + 1, true, :requested, :finished,
                               :rules, :plan, :now
                        from evaluation.round where scope = :scope and year = :year and extra
                        """)
                .param("id", round.id().value())
                .param("level", Level.ofScope(round.scope()).name())
                .param("scope", round.scope())
                .param("year", round.year())
                .param("requested", round.requestedBefore())
                .param("finished", round.finishedBefore())
                .param("rules", round.rulesId())
                .param("plan", round.planReference())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Round> find(RoundId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(RoundStore::read)
                .optional();
    }

    /** All rounds of a scope, the latest deadline first. */
    public List<Round> of(String scope) {
        return jdbc.sql(COLUMNS + " where scope = :scope order by finished_before desc, extra, number")
                .param("scope", scope)
                .query(RoundStore::read)
                .list();
    }

    private static Round read(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                row.getString("scope"),
                row.getInt("year"),
                row.getInt("number"),
                row.getBoolean("extra"),
                row.getObject("requested_before", LocalDate.class),
                row.getObject("finished_before", LocalDate.class),
                row.getObject("rules_id", UUID.class),
                row.getString("plan_reference"));
    }
}
