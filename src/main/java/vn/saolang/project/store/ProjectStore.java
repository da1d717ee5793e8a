package vn.saolang.project.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Stale;
import vn.saolang.project.ProjectDraft;
import vn.saolang.project.ProjectId;
import vn.saolang.project.ProjectKind;
import vn.saolang.project.ProjectState;
import vn.saolang.project.model.Project;
import vn.saolang.territory.UnitRef;

/** Projects in their own schema; their parts are in {@link PartStore}. */
@Repository
public class ProjectStore {

    private static final String COLUMNS = """
            select p.id, p.number, p.version, p.unit, p.province, p.kind, p.name, p.place, p.agency, p.basis, p.goals, p.starts, p.ends,
                   p.budget, p.programme, p.named, p.state, p.end_note
            from project.project p
            """;

    private final JdbcClient jdbc;
    private final PartStore parts;

    ProjectStore(JdbcClient jdbc, PartStore parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    /**
     * Which projects somebody may see; the sets are never empty.
     *
     * @param provinces all projects of these provinces
     * @param units only projects of these very units
     */
    public record Within(boolean all, Set<String> provinces, Set<String> units) {

        public Within {
            provinces = Set.copyOf(provinces);
            units = Set.copyOf(units);
        }
    }

    public Optional<Project> find(ProjectId id) {
        return jdbc.sql(COLUMNS + "where p.id = :id")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** The project; others that change it wait until this transaction ends. */
    public Optional<Project> findLocked(ProjectId id) {
        return jdbc.sql(COLUMNS + "where p.id = :id for update of p")
                .param("id", id.value())
                .query(this::read)
                .optional();
    }

    /** Projects within reach, running ones first, at most 200. */
    public List<Project> list(Within within, @Nullable ProjectKind kind, @Nullable ProjectState state, String words) {
        return jdbc.sql(COLUMNS + """
                        where (:all or p.province in (:provinces) or p.unit in (:units))
                          and (:kind = '' or p.kind = :kind) and (:state = '' or p.state = :state)
                          and (:words = '' or kernel.fold(p.name || ' ' || p.place || ' ' || p.agency)
                               like '%' || kernel.fold(:words) || '%')
                        order by array_position(array['RUNNING', 'PLANNED', 'DONE', 'STOPPED'], p.state), p.ends, p.number
                        limit 200
                        """)
                .param("all", within.all())
                .param("provinces", within.provinces())
                .param("units", within.units())
                .param("kind", kind == null ? "" : kind.name())
                .param("state", state == null ? "" : state.name())
                .param("words", words)
                .query(this::read)
                .list();
    }

    /** The acts' words for projects of a programme that a province already follows. */
    public Set<String> followed(String programme, String province) {
        return jdbc
                .sql(
                        "select named from project.project where programme = :programme and province = :province and named <> ''")
                .param("programme", programme)
                .param("province", province)
                .query(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    public void insert(ProjectId id, UnitRef unit, UnitRef province, ProjectDraft draft, UUID by, Instant at) {
        facts(jdbc.sql("""
                        insert into project.project (id, unit, province, kind, name, place, agency, basis, goals, starts, ends, budget,
                                                     programme, named, state, opened_at, opened_by)
                        values (:id, :unit, :province, :kind, :name, :place, :agency, :basis, :goals, :starts, :ends, :budget,
                                :programme, :named, 'PLANNED', :at, :by)
                        """), draft)
                .param("id", id.value())
                .param("unit", unit.key())
                .param("province", province.key())
                .param("programme", draft.programme())
                .param("named", draft.named())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /**
     * Changes what is told of it; where it comes from stays.
     *
     * @throws Stale when somebody else was first
     */
    public void update(ProjectId id, int version, ProjectDraft draft) {
        int changed = facts(jdbc.sql("""
                        update project.project
                        set kind = :kind, name = :name, place = :place, agency = :agency, basis = :basis, goals = :goals,
                            starts = :starts, ends = :ends, budget = :budget, version = version + 1
                        where id = :id and version = :version
                        """), draft)
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Stale("project " + id);
        }
    }

    public void move(ProjectId id, ProjectState to, String note) {
        jdbc.sql("update project.project set state = :state, end_note = :note, version = version + 1 where id = :id")
                .param("state", to.name())
                .param("note", note)
                .param("id", id.value())
                .update();
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec sql, ProjectDraft draft) {
        return sql.param("kind", String.valueOf(draft.kind()))
                .param("name", draft.name())
                .param("place", draft.place())
                .param("agency", draft.agency())
                .param("basis", draft.basis())
                .param("goals", draft.goals())
                .param("starts", draft.starts())
                .param("ends", draft.ends())
                .param("budget", draft.budget());
    }

    private Project read(ResultSet row, int line) throws SQLException {
        ProjectId id = new ProjectId(row.getObject("id", UUID.class));
        return new Project(
                id,
                row.getInt("number"),
                row.getInt("version"),
                UnitRef.parse(row.getString("unit")),
                UnitRef.parse(row.getString("province")),
                new ProjectDraft(
                        kind(row.getString("kind")),
                        row.getString("name"),
                        row.getString("place"),
                        row.getString("agency"),
                        row.getString("basis"),
                        row.getString("goals"),
                        row.getObject("starts", LocalDate.class),
                        row.getObject("ends", LocalDate.class),
                        row.getBigDecimal("budget"),
                        row.getString("programme"),
                        row.getString("named")),
                ProjectState.valueOf(row.getString("state")),
                row.getString("end_note"),
                parts.milestones(id),
                parts.measures(id),
                parts.photos(id));
    }

    private static ProjectKind kind(String name) {
        return Arrays.stream(ProjectKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
