package vn.saolang.training.store.trainer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Stale;
import vn.saolang.training.ClassId;
import vn.saolang.training.model.trainer.Trainer;
import vn.saolang.training.model.trainer.TrainerDraft;
import vn.saolang.training.model.trainer.TrainerKind;

/** The registry of trainers and artisans. */
@Repository
public class TrainerStore {

    private static final String SELECT = """
            select t.id, t.version, t.kind, t.name, t.title, t.agency, t.craft, t.unit, t.phone, t.record,
                   array(select k.content from training.trainer_content k where k.trainer_id = t.id order by k.content) as contents,
                   (select count(*) from training.class_trainer x join training.class c on c.id = x.class_id
                    where x.trainer_id = t.id and c.state = 'HELD') as taught,
                   r.ratings, r.mean
            from training.trainer t
            left join lateral (select count(*) as ratings, round(avg(g.score), 1) as mean from training.class_trainer x
                               join training.rating g on g.class_id = x.class_id where x.trainer_id = t.id) r on true
            """;

    private static final String WITHIN = """
            where t.ended_at is null and t.province in (:provinces) and (:kind = '' or t.kind = :kind)
              and (:content = '' or exists (select 1 from training.trainer_content k where k.trainer_id = t.id and k.content = :content))
              and (:words = '' or kernel.fold(t.name || ' ' || t.craft || ' ' || t.agency || ' ' || t.title)
                                  like '%' || kernel.fold(:words) || '%')
            """;

    private final JdbcClient jdbc;

    TrainerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Trainer> find(UUID id, Set<String> provinces) {
        return jdbc.sql(SELECT + "where t.id = :id and t.ended_at is null and t.province in (:provinces)")
                .param("id", id)
                .param("provinces", provinces)
                .query(TrainerStore::read)
                .optional();
    }

    /**
     * What a list of trainers asks for.
     *
     * @param provinces keys; never empty
     * @param kind empty for both
     * @param content code of the framework; empty for all
     */
    public record Wanted(Set<String> provinces, String kind, String content, String words) {

        public Wanted {
            provinces = Set.copyOf(provinces);
        }
    }

    /** A page of the registry, by name. */
    public Paged<Trainer> page(Wanted wanted, int page, int size) {
        long total = ask("select count(*) from training.trainer t " + WITHIN, wanted)
                .query(Long.class)
                .single();
        List<Trainer> items = ask(
                        SELECT + WITHIN + " order by kernel.fold(t.name), t.id limit :size offset :from", wanted)
                .param("size", size)
                .param("from", (long) page * size)
                .query(TrainerStore::read)
                .list();
        return new Paged<>(items, total, page, size);
    }

    private JdbcClient.StatementSpec ask(String sql, Wanted wanted) {
        return jdbc.sql(sql)
                .param("provinces", wanted.provinces())
                .param("kind", wanted.kind())
                .param("content", wanted.content())
                .param("words", wanted.words());
    }

    /** The trainers of a class, by name. */
    public List<Trainer> of(ClassId course) {
        return jdbc.sql(SELECT + """
                        where exists (select 1 from training.class_trainer x where x.trainer_id = t.id and x.class_id = :course)
                        order by kernel.fold(t.name), t.id
                        """)
                .param("course", course.value())
                .query(TrainerStore::read)
                .list();
    }

    public void insert(UUID id, String province, String unit, TrainerDraft draft, UUID by, Instant at) {
        facts(jdbc.sql("""
                        insert into training.trainer (id, kind, name, title, agency, craft, province, unit, phone, record, added_at, added_by)
                        values (:id, :kind, :name, :title, :agency, :craft, :province, :unit, :phone, :record, :at, :by)
                        """), draft)
                .param("id", id)
                .param("province", province)
                .param("unit", unit)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
        contents(id, draft);
    }

    /** Writes what changed; {@link Stale} when somebody else was first. */
    public void update(UUID id, int version, TrainerDraft draft) {
        int written = facts(jdbc.sql("""
                        update training.trainer set version = version + 1, kind = :kind, name = :name, title = :title, agency = :agency,
                            craft = :craft, phone = :phone, record = :record
                        where id = :id and version = :version
                        """), draft)
                .param("id", id)
                .param("version", version)
                .update();
        if (written != 1) {
            throw new Stale("trainer " + id);
        }
        jdbc.sql("delete from training.trainer_content where trainer_id = :id")
                .param("id", id)
                .update();
        contents(id, draft);
    }

    private static JdbcClient.StatementSpec facts(JdbcClient.StatementSpec spec, TrainerDraft draft) {
        TrainerKind kind = draft.kind();
        return spec.param("kind", kind == null ? null : kind.name())
                .param("name", draft.name())
                .param("title", draft.title())
                .param("agency", draft.agency())
                .param("craft", draft.craft())
                .param("phone", draft.phone())
                .param("record", draft.record());
    }

    private void contents(UUID id, TrainerDraft draft) {
        for (String content : Set.copyOf(draft.contents())) {
            jdbc.sql("insert into training.trainer_content (trainer_id, content) values (:id, :content)")
                    .param("id", id)
                    .param("content", content)
                    .update();
        }
    }

    /** Takes the entry off the registry; classes taught stay. */
    public void end(UUID id, Instant at) {
        jdbc.sql("update training.trainer set ended_at = :at where id = :id and ended_at is null")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Says that the trainer teaches the class. */
    public void assign(ClassId course, UUID trainer) {
        jdbc.sql("""
                        insert into training.class_trainer (class_id, trainer_id) values (:course, :trainer)
                        on conflict (class_id, trainer_id) do nothing
                        """).param("course", course.value()).param("trainer", trainer).update();
    }

    /** The classes taught, the newest first. */
    public List<ClassId> taughtBy(UUID trainer) {
        return jdbc.sql("select class_id from training.class_trainer where trainer_id = :trainer")
                .param("trainer", trainer)
                .query((row, _) -> new ClassId(row.getObject("class_id", UUID.class)))
                .list();
    }

    private static Trainer read(ResultSet row, int number) throws SQLException {
        TrainerDraft details = new TrainerDraft(
                TrainerKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("title"),
                row.getString("agency"),
                row.getString("craft"),
                Arrays.asList((String[]) row.getArray("contents").getArray()),
                row.getString("phone"),
                row.getString("record"));
        return new Trainer(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("unit"),
                details,
                row.getInt("taught"),
                row.getInt("ratings"),
                row.getBigDecimal("mean"));
    }
}
