package vn.saolang.training.store.enrol;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;

/** Finds the entity on whose behalf an office enrols somebody. */
@Repository
public class EntitySearchStore {

    private final JdbcClient jdbc;

    EntitySearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entity by its name. */
    public record Found(EntityId id, String name, String commune) {}

    /** Entities with a seat in these communes whose name holds the words, by name. */
    public List<Found> search(Set<String> communes, String words, int most) {
        return communes.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select id, name, commune_code || '@' || commune_from as commune from producer.v_entity
                        where commune_code || '@' || commune_from in (:communes)
                          and kernel.fold(name) like '%' || kernel.fold(:words) || '%'
                        order by name, id limit :most
                        """)
                        .param("communes", communes)
                        .param("words", words)
                        .param("most", most)
                        .query((row, _) -> new Found(
                                new EntityId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                row.getString("commune")))
                        .list();
    }
}
