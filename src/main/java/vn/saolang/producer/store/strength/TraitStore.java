package vn.saolang.producer.store.strength;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.model.strength.Told;
import vn.saolang.producer.strength.Trait;

/** What producers, or their offices, declared of themselves. */
@Repository
public class TraitStore {

    private final JdbcClient jdbc;

    TraitStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was declared, by entity; those who declared nothing are left out. */
    public Map<EntityId, Map<Trait, Told>> of(Collection<EntityId> entities) {
        Map<EntityId, Map<Trait, Told>> all = new HashMap<>();
        jdbc.sql("""
                        select entity_id, trait, holds, evidence, declared_on from producer.trait
                        where entity_id = any(cast(:ids as uuid[]))
                        """)
                .param("ids", entities.stream().map(EntityId::value).toArray(UUID[]::new))
                .query(row -> {
                    all.computeIfAbsent(
                                    new EntityId(row.getObject("entity_id", UUID.class)),
                                    _ -> new EnumMap<>(Trait.class))
                            .put(
                                    Trait.valueOf(row.getString("trait")),
                                    Told.declared(
                                            row.getBoolean("holds"),
                                            row.getString("evidence"),
                                            row.getObject("declared_on", LocalDate.class)));
                });
        return all;
    }

    public void declare(EntityId entity, Trait trait, boolean holds, String evidence, LocalDate on, UUID by) {
        jdbc.sql("""
                        insert into producer.trait (entity_id, trait, holds, evidence, declared_on, declared_by)
                        values (:entity, :trait, :holds, :evidence, :on, :by)
                        on conflict (entity_id, trait) do update set holds = excluded.holds, evidence = excluded.evidence,
                            declared_on = excluded.declared_on, declared_by = excluded.declared_by
                        where producer.trait.holds <> excluded.holds or producer.trait.evidence <> excluded.evidence
                        """)
                .param("entity", entity.value())
                .param("trait", trait.name())
                .param("holds", holds)
                .param("evidence", evidence)
                .param("on", on)
                .param("by", by)
                .update();
    }

    public void withdraw(EntityId entity, Trait trait) {
        jdbc.sql("delete from producer.trait where entity_id = :entity and trait = :trait")
                .param("entity", entity.value())
                .param("trait", trait.name())
                .update();
    }
}
