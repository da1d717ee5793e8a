package vn.saolang.programme.store.year;

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
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.programme.model.year.YearPlan;
import vn.saolang.programme.model.year.YearPlan.StepWindow;
import vn.saolang.territory.UnitRef;

/** Year plans with their windows. */
@Repository
public class YearStore {

    private final JdbcClient jdbc;

    YearStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when the unit has a plan for the year already. */
    public boolean insert(YearPlan plan, Instant at) {
        boolean added = jdbc.sql("""
                                insert into programme.year_plan (id, unit_code, unit_from, year, decision, entered_at)
                                values (:id, :code, :since, :year, :decision, :at)
                                on conflict (unit_code, unit_from, year) do nothing
                                """)
                        .param("id", plan.id())
                        .param("code", plan.unit().code())
                        .param("since", plan.unit().validFrom())
                        .param("year", plan.year())
                        .param("decision", plan.decision())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (added) plan.windows().forEach(one -> insert(plan.id(), one));
        return added;
    }

    /** False when somebody changed it meanwhile. */
    public boolean update(YearPlan plan) {
        boolean mine = jdbc.sql("""
                                update programme.year_plan set version = version + 1, decision = :decision
                                where id = :id and version = :version
                                """)
                        .param("decision", plan.decision())
                        .param("id", plan.id())
                        .param("version", plan.version())
                        .update()
                == 1;
        if (mine) {
            jdbc.sql("delete from programme.plan_window where plan_id = :id")
                    .param("id", plan.id())
                    .update();
            plan.windows().forEach(one -> insert(plan.id(), one));
        }
        return mine;
    }

    private void insert(UUID plan, StepWindow window) {
        jdbc.sql("""
                        insert into programme.plan_window (plan_id, step, level, from_day, to_day, note)
                        values (:plan, :step, :level, :from, :to, :note)
                        """)
                .param("plan", plan)
                .param("step", window.step().name())
                .param("level", window.level().name())
                .param("from", window.from())
                .param("to", window.to())
                .param("note", window.note())
                .update();
    }

    public Optional<YearPlan> find(UnitRef unit, int year) {
        return jdbc.sql("""
                        select id, version, unit_code, unit_from, year, decision from programme.year_plan
                        where unit_code = :code and unit_from = :since and year = :year
                        """)
                .param("code", unit.code())
                .param("since", unit.validFrom())
                .param("year", year)
                .query(this::read)
                .optional();
    }

    private YearPlan read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new YearPlan(
                id,
                row.getInt("version"),
                new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)),
                row.getInt("year"),
                row.getString("decision"),
                windows(id));
    }

    private List<StepWindow> windows(UUID plan) {
        return jdbc.sql("select step, level, from_day, to_day, note from programme.plan_window where plan_id = :plan")
                .param("plan", plan)
                .query((row, _) -> new StepWindow(
                        CycleStep.valueOf(row.getString("step")),
                        OfficeLevel.valueOf(row.getString("level")),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("note")))
                .list();
    }
}
