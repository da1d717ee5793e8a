package vn.saolang.producer.store.strength;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.model.strength.Restructuring;
import vn.saolang.producer.model.strength.Strength;
import vn.saolang.producer.model.strength.Strength.Output;

/** What producers could make by year, and their restructurings. */
@Repository
public class StrengthStore {

    private final JdbcClient jdbc;

    StrengthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All years told, the latest first. */
    public List<Strength> of(EntityId entity) {
        return jdbc.sql("select * from producer.strength where entity_id = :entity order by year desc")
                .param("entity", entity.value())
                .query((row, _) -> new Strength(
                        row.getInt("year"),
                        row.getObject("workers", Integer.class),
                        row.getObject("women", Integer.class),
                        row.getObject("minority", Integer.class),
                        row.getString("machines"),
                        outputs(entity, row.getInt("year"))))
                .list();
    }

    private List<Output> outputs(EntityId entity, int year) {
        return jdbc.sql("""
                        select product, quantity, unit from producer.strength_output
                        where entity_id = :entity and year = :year order by position
                        """)
                .param("entity", entity.value())
                .param("year", year)
                .query((row, _) -> new Output(
                        row.getString("product"),
                        row.getBigDecimal("quantity").stripTrailingZeros(),
                        row.getString("unit")))
                .list();
    }

    /** Keeps a year; what was told of it before is replaced. */
    public void keep(EntityId entity, Strength strength, LocalDate on, UUID by) {
        int year = Objects.requireNonNull(strength.year());
        jdbc.sql("""
                        insert into producer.strength (entity_id, year, workers, women, minority, machines, kept_on, kept_by)
                        values (:entity, :year, :workers, :women, :minority, :machines, :on, :by)
                        on conflict (entity_id, year) do update set workers = excluded.workers, women = excluded.women,
                            minority = excluded.minority, machines = excluded.machines, kept_on = excluded.kept_on,
                            kept_by = excluded.kept_by
                        """)
                .param("entity", entity.value())
                .param("year", year)
                .param("workers", strength.workers(), java.sql.Types.INTEGER)
                .param("women", strength.women(), java.sql.Types.INTEGER)
                .param("minority", strength.minority(), java.sql.Types.INTEGER)
                .param("machines", strength.machines())
                .param("on", on)
                .param("by", by)
                .update();
        jdbc.sql("delete from producer.strength_output where entity_id = :entity and year = :year")
                .param("entity", entity.value())
                .param("year", year)
                .update();
        int position = 0;
        for (Output output : strength.outputs()) {
            position++;
            jdbc.sql("""
                            insert into producer.strength_output (entity_id, year, position, product, quantity, unit)
                            values (:entity, :year, :position, :product, :quantity, :unit)
                            """)
                    .param("entity", entity.value())
                    .param("year", year)
                    .param("position", position)
                    .param("product", output.product())
                    .param("quantity", output.quantity())
                    .param("unit", output.unit())
                    .update();
        }
    }

    /** Restructurings of a producer, the latest first. */
    public List<Restructuring> restructurings(EntityId entity) {
        return jdbc.sql("select * from producer.restructuring where entity_id = :entity order by began_on desc, id")
                .param("entity", entity.value())
                .query((row, _) -> new Restructuring(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        new Restructuring.Draft(
                                EntityKind.valueOf(row.getString("from_kind")),
                                EntityKind.valueOf(row.getString("to_kind")),
                                row.getObject("began_on", LocalDate.class),
                                row.getObject("finished_on", LocalDate.class),
                                row.getString("adviser"),
                                row.getString("result"))))
                .list();
    }

    public Optional<Restructuring> restructuring(EntityId entity, UUID id) {
        return restructurings(entity).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    public void insert(EntityId entity, UUID id, Restructuring.Draft draft, Instant at, UUID by) {
        jdbc.sql("""
                        insert into producer.restructuring (id, entity_id, from_kind, to_kind, began_on, finished_on, adviser,
                            result, entered_at, entered_by)
                        values (:id, :entity, :from, :to, :began, :finished, :adviser, :result, :at, :by)
                        """)
                .param("id", id)
                .param("entity", entity.value())
                .param("from", Objects.requireNonNull(draft.from()).name())
                .param("to", Objects.requireNonNull(draft.to()).name())
                .param("began", draft.beganOn())
                .param("finished", draft.finishedOn(), java.sql.Types.DATE)
                .param("adviser", draft.adviser())
                .param("result", draft.result())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** False when the version is no longer the one given. */
    public boolean update(UUID id, int version, Restructuring.Draft draft) {
        return jdbc.sql("""
                        update producer.restructuring set version = version + 1, from_kind = :from, to_kind = :to,
                            began_on = :began, finished_on = :finished, adviser = :adviser, result = :result
                        where id = :id and version = :version
                        """)
                        .param("id", id)
                        .param("version", version)
                        .param("from", Objects.requireNonNull(draft.from()).name())
                        .param("to", Objects.requireNonNull(draft.to()).name())
                        .param("began", draft.beganOn())
                        .param("finished", draft.finishedOn(), java.sql.Types.DATE)
                        .param("adviser", draft.adviser())
                        .param("result", draft.result())
                        .update()
                == 1;
    }
}
