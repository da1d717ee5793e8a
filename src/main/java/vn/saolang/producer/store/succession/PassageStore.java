package vn.saolang.producer.store.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;

/** The lines of entities: who passed into whom, and the names they bore. */
@Repository
public class PassageStore {

    private final JdbcClient jdbc;

    PassageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public EntityId currentOf(EntityId entity) {
        return jdbc.sql("""
                        with recursive line (id, steps) as (
                            select cast(:id as uuid), 0
                            union all
                            select p.successor_id, l.steps + 1 from producer.passage p join line l on p.entity_id = l.id)
                        select id from line order by steps desc limit 1
                        """)
                .param("id", entity.value())
                .query((row, _) -> new EntityId(row.getObject("id", UUID.class)))
                .single();
    }

    /** Oldest first, the entity itself last. */
    public List<EntityId> lineOf(EntityId entity) {
        return jdbc.sql("""
                        with recursive line (id, passed_on) as (
                            select cast(:id as uuid), date 'infinity'
                            union all
                            select p.entity_id, p.passed_on from producer.passage p join line l on p.successor_id = l.id)
                        select id from line order by passed_on, id
                        """)
                .param("id", entity.value())
                .query((row, _) -> new EntityId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Present and former names of these entities. */
    public List<String> namesOf(List<EntityId> entities) {
        return jdbc.sql("""
                        select name from producer.entity where id in (:ids)
                        union select name from producer.name_history where entity_id in (:ids) order by name
                        """)
                .param("ids", entities.stream().map(EntityId::value).toList())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** False when the entity had passed before. */
    public boolean pass(EntityId entity, EntityId successor, UUID succession, LocalDate day) {
        return jdbc.sql("""
                                insert into producer.passage (entity_id, successor_id, succession_id, passed_on)
                                values (:entity, :successor, :succession, :day) on conflict do nothing
                                """)
                        .param("entity", entity.value())
                        .param("successor", successor.value())
                        .param("succession", succession)
                        .param("day", day)
                        .update()
                == 1;
    }

    public void keepName(EntityId entity, String name, LocalDate until, UUID by) {
        jdbc.sql("""
                        insert into producer.name_history (entity_id, name, until, changed_by)
                        values (:entity, :name, :until, :by)
                        """)
                .param("entity", entity.value())
                .param("name", name)
                .param("until", until)
                .param("by", by)
                .update();
    }
}
