package vn.saolang.producer.store.prefix;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.prefix.Gs1Prefix;

/** GS1 company prefixes in the producer schema. */
@Repository
public class Gs1PrefixStore {

    private final JdbcClient jdbc;

    Gs1PrefixStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force, in order. */
    public List<Gs1Prefix> of(Collection<EntityId> entities) {
        return jdbc.sql("""
                        select id, entity_id, prefix, paper, since from producer.gs1_prefix
                        where entity_id in (:entities) and ended_at is null order by prefix
                        """)
                .param("entities", entities.stream().map(EntityId::value).toList())
                .query((row, _) -> new Gs1Prefix(
                        row.getObject("id", UUID.class),
                        new EntityId(row.getObject("entity_id", UUID.class)),
                        row.getString("prefix"),
                        row.getString("paper"),
                        row.getObject("since", LocalDate.class)))
                .list();
    }

    /** Whether a prefix in force begins with this one, or this one with it; holds others off until the transaction ends. */
    public boolean isTaken(String digits) {
        jdbc.sql("lock table producer.gs1_prefix in share row exclusive mode").update();
        return jdbc.sql("""
                        select count(*) from producer.gs1_prefix
                        where ended_at is null and (prefix like :digits || '%' or :digits like prefix || '%')
                        """).param("digits", digits).query(Long.class).single() > 0;
    }

    public void insert(Gs1Prefix prefix, UUID by, Instant at) {
        jdbc.sql("""
                        insert into producer.gs1_prefix (id, entity_id, prefix, paper, since, declared_at, declared_by)
                        values (:id, :entity, :prefix, :paper, :since, :at, :by)
                        """)
                .param("id", prefix.id())
                .param("entity", prefix.entity().value())
                .param("prefix", prefix.digits())
                .param("paper", prefix.paper())
                .param("since", prefix.since())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /** Whether it was in force until now. */
    public boolean end(EntityId entity, UUID id, UUID by, Instant at) {
        return jdbc.sql("""
                                update producer.gs1_prefix set ended_at = :at, ended_by = :by
                                where id = :id and entity_id = :entity and ended_at is null
                                """)
                        .param("id", id)
                        .param("entity", entity.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }
}
