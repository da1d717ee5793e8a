package vn.saolang.programme.store.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.programme.model.task.Task;
import vn.saolang.territory.UnitRef;

/** Tasks of agencies. */
@Repository
public class TaskStore {

    private static final String SELECT = """
            select id, version, unit_code, unit_from, year, programme, duty, agency, what, source, starts_on, due_on, done_on,
                note, evidence
            from programme.task
            """;

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this duty is planned for the year already. */
    public boolean insert(Task task, Instant at) {
        return jdbc.sql("""
                                insert into programme.task (id, unit_code, unit_from, year, programme, duty, agency, what, source,
                                    starts_on, due_on, done_on, note, evidence, entered_at)
                                values (:id, :code, :since, :year, :programme, :duty, :agency, :what, :source,
                                    :starts, :due, :done, :note, :evidence, :at)
                                on conflict do nothing
                                """)
                        .param("id", task.id())
                        .param("code", task.unit().code())
                        .param("since", task.unit().validFrom())
                        .param("year", task.year())
                        .param("programme", task.programme(), Types.VARCHAR)
                        .param("duty", task.duty(), Types.VARCHAR)
                        .param("agency", task.agency())
                        .param("what", task.what())
                        .param("source", task.source())
                        .param("starts", task.starts(), Types.DATE)
                        .param("due", task.due())
                        .param("done", task.done(), Types.DATE)
                        .param("note", task.note())
                        .param("evidence", task.evidence())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when somebody changed it meanwhile. */
    public boolean update(Task task) {
        return jdbc.sql("""
                                update programme.task set version = version + 1, agency = :agency, what = :what, starts_on = :starts,
                                    due_on = :due, done_on = :done, note = :note, evidence = :evidence
                                where id = :id and version = :version
                                """)
                        .param("agency", task.agency())
                        .param("what", task.what())
                        .param("starts", task.starts(), Types.DATE)
                        .param("due", task.due())
                        .param("done", task.done(), Types.DATE)
                        .param("note", task.note())
                        .param("evidence", task.evidence())
                        .param("id", task.id())
                        .param("version", task.version())
                        .update()
                == 1;
    }

    public Optional<Task> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /** The tasks of a unit's year, what is due first first. */
    public List<Task> of(UnitRef unit, int year) {
        return jdbc.sql(SELECT + """
                         where unit_code = :code and unit_from = :since and year = :year
                        order by done_on is not null, due_on, kernel.fold(agency), source, duty
                        """)
                .param("code", unit.code())
                .param("since", unit.validFrom())
                .param("year", year)
                .query(this::read)
                .list();
    }

    /** Open tasks of a unit that are due until a day. */
    public List<Task> openUntil(UnitRef unit, LocalDate day) {
        return jdbc.sql(SELECT + """
                         where unit_code = :code and unit_from = :since and done_on is null and due_on <= :day
                        order by due_on, kernel.fold(agency)
                        """)
                .param("code", unit.code())
                .param("since", unit.validFrom())
                .param("day", day)
                .query(this::read)
                .list();
    }

    private Task read(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new UnitRef(row.getString("unit_code"), row.getObject("unit_from", LocalDate.class)),
                row.getInt("year"),
                row.getString("programme"),
                row.getString("duty"),
                row.getString("agency"),
                row.getString("what"),
                row.getString("source"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getString("note"),
                row.getString("evidence"));
    }
}
