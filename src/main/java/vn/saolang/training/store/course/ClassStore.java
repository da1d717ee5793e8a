package vn.saolang.training.store.course;

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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Stale;
import vn.saolang.territory.UnitRef;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassDraft;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassState;
import vn.saolang.training.model.course.TrainingClass;

/** Classes in the training schema. */
@Repository
public class ClassStore {

    private static final String COLUMNS = """
            select c.id, c.number, c.version, c.unit, c.province, c.title, c.first_day, c.last_day, c.hours, c.venue, c.trainer,
                   c.enrol_until, c.seats, c.cost, c.funding, c.state, c.end_note,
                   array(select k.content from training.class_content k where k.class_id = c.id order by k.content) as contents,
                   array(select a.audience from training.class_audience a where a.class_id = c.id) as audiences
            from training.class c
            """;

    private static final String WITHIN = """
            where (:all or c.province in (:provinces) or c.unit in (:units))
              and (:state = '' or c.state = :state)
              and (:words = '' or kernel.fold(c.title || ' ' || c.venue) like '%' || kernel.fold(:words) || '%')
            """;

    private final JdbcClient jdbc;

    ClassStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which classes somebody may see; the sets are never empty.
     *
     * @param provinces all classes of these provinces, their communes' included
     * @param units only classes of these very units
     */
    public record Within(boolean all, Set<String> provinces, Set<String> units) {

        public Within {
            provinces = Set.copyOf(provinces);
            units = Set.copyOf(units);
        }
    }

    public Optional<TrainingClass> find(ClassId id) {
        return jdbc.sql(COLUMNS + "where c.id = :id")
                .param("id", id.value())
                .query(ClassStore::read)
                .optional();
    }

    /** The class; others that enrol in it wait until this transaction ends. */
    public Optional<TrainingClass> findLocked(ClassId id) {
        return jdbc.sql(COLUMNS + "where c.id = :id for update of c")
                .param("id", id.value())
                .query(ClassStore::read)
                .optional();
    }

    /**
     * A page of classes: open ones by their day, the rest newest first.
     *
     * @param state null for all
     */
    public Paged<TrainingClass> page(Within within, String state, String words, int page, int size) {
        long total = ask("select count(*) from training.class c " + WITHIN, within, state, words)
                .query(Long.class)
                .single();
        List<TrainingClass> items = ask(COLUMNS + WITHIN + """
                        order by c.state <> 'OPEN', case when c.state = 'OPEN' then c.first_day end, c.first_day desc, c.number
                        limit :size offset :from
                        """, within, state, words)
                .param("size", size)
                .param("from", (long) page * size)
                .query(ClassStore::read)
                .list();
        return new Paged<>(items, total, page, size);
    }

    private JdbcClient.StatementSpec ask(String sql, Within within, String state, String words) {
        return jdbc.sql(sql)
                .param("all", within.all())
                .param("provinces", within.provinces())
                .param("units", within.units())
                .param("state", state)
                .param("words", words);
    }

    /** Classes of these ids, by their first day. */
    public List<TrainingClass> of(List<ClassId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(COLUMNS + "where c.id in (:ids) order by c.first_day, c.number")
                        .param("ids", ids.stream().map(ClassId::value).toList())
                        .query(ClassStore::read)
                        .list();
    }

    /** Open classes of a unit whose last day has passed: somebody should close their list. */
    public List<TrainingClass> overdue(Set<String> units, LocalDate today) {
        return jdbc.sql(COLUMNS + """
                        where c.unit in (:units) and c.state = 'OPEN' and c.last_day < :today order by c.last_day, c.number
                        """)
                .param("units", units)
                .param("today", today)
                .query(ClassStore::read)
                .list();
    }

    /** Open classes of a unit that begin between two days, both included. */
    public List<TrainingClass> beginning(String unit, LocalDate from, LocalDate to) {
        return jdbc.sql(COLUMNS + """
                        where c.unit = :unit and c.state = 'OPEN' and c.first_day between :from and :to order by c.first_day, c.number
                        """)
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .query(ClassStore::read)
                .list();
    }

    public void insert(ClassId id, UnitRef unit, UnitRef province, ClassDraft draft, UUID by, Instant at) {
        facts(jdbc.sql("""
                        insert into training.class (id, unit, province, title, first_day, last_day, hours, venue, trainer, enrol_until,
                                                    seats, cost, funding, state, opened_at, opened_by)
                        values (:id, :unit, :province, :title, :first, :last, :hours, :venue, :trainer, :until, :seats, :cost, :funding,
                                'OPEN', :at, :by)
                        """), draft)
                .param("id", id.value())
                .param("unit", unit.key())
                .param("province", province.key())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        lists(id, draft);
    }

    /** Writes what changed; {@link Stale} when somebody else was first. */
    public void update(ClassId id, int version, ClassDraft draft) {
        int written = facts(jdbc.sql("""
                        update training.class
                        set version = version + 1, title = :title, first_day = :first, last_day = :last, hours = :hours, venue = :venue,
                            trainer = :trainer, enrol_until = :until, seats = :seats, cost = :cost, funding = :funding
                        where id = :id and version = :version
                        """), draft)
                .param("id", id.value())
                .param("version", version)
                .update();
        requireOne(written, id);
        jdbc.sql("delete from training.class_content where class_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from training.class_audience where class_id = :id")
                .param("id", id.value())
                .update();
        lists(id, draft);
    }

    /** Closes it as held or cancelled. */
    public void end(ClassId id, int version, ClassState state, String note, Instant at) {
        int written = jdbc.sql("""
                        update training.class set version = version + 1, state = :state, end_note = :note, ended_at = :at
                        where id = :id and version = :version and state = 'OPEN'
                        """)
                .param("id", id.value())
                .param("version", version)
                .param("state", state.name())
                .param("note", note)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        requireOne(written, id);
    }

    private static void requireOne(int written, ClassId id) {
        if (written != 1) {
            throw new Stale("class " + id);
        }
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec spec, ClassDraft draft) {
        return spec.param("title", draft.title())
                .param("first", draft.firstDay())
                .param("last", draft.lastDay())
                .param("hours", draft.hours())
                .param("venue", draft.venue())
                .param("trainer", draft.trainer())
                .param("until", draft.enrolUntil())
                .param("seats", draft.seats())
                .param("cost", draft.cost())
                .param("funding", draft.funding());
    }

    private void lists(ClassId id, ClassDraft draft) {
        for (String content : Set.copyOf(draft.contents())) {
            jdbc.sql("insert into training.class_content (class_id, content) values (:id, :content)")
                    .param("id", id.value())
                    .param("content", content)
                    .update();
        }
        for (Audience audience : draft.audiences()) {
            jdbc.sql("insert into training.class_audience (class_id, audience) values (:id, :audience)")
                    .param("id", id.value())
                    .param("audience", audience.name())
                    .update();
        }
    }

    private static TrainingClass read(ResultSet row, int number) throws SQLException {
        return new TrainingClass(
                new ClassId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getInt("version"),
                UnitRef.parse(row.getString("unit")),
                UnitRef.parse(row.getString("province")),
                draft(row),
                ClassState.valueOf(row.getString("state")),
                row.getString("end_note"));
    }

    private static ClassDraft draft(ResultSet row) throws SQLException {
        return new ClassDraft(
                row.getString("title"),
                texts(row, "contents").toList(),
                texts(row, "audiences").map(Audience::valueOf).collect(Collectors.toSet()),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("hours"),
                row.getString("venue"),
                row.getString("trainer"),
                row.getObject("enrol_until", LocalDate.class),
                row.getInt("seats"),
                row.getBigDecimal("cost"),
                row.getString("funding"));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }
}
