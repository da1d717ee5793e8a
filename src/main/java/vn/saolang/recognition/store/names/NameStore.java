package vn.saolang.recognition.store.names;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.recognition.register.NamesNow.Now;

/** What listed products and their producers are called today, and what else a search finds them by. */
@Repository
public class NameStore {

    private final JdbcClient jdbc;

    NameStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps today's names where they are others than those recognised, and adds the words to the search text once.
     *
     * @param words folded
     */
    public void renew(UUID product, String name, String entity, String words) {
        jdbc.sql("""
                        update recognition.listed_product
                        set name_now = nullif(:name, name), entity_now = nullif(:entity, entity_name),
                            search = case when strpos(search, :words) > 0 then search else search || :words end
                        where product_id = :product
                        """)
                .param("product", product)
                .param("name", name)
                .param("entity", entity)
                .param("words", " " + words)
                .update();
    }

    /** Those of these listed products that bear another name today. */
    public Map<UUID, Now> now(Collection<UUID> listed) {
        Map<UUID, Now> names = new HashMap<>();
        if (!listed.isEmpty()) {
            jdbc.sql("""
                            select id, name_now, entity_now from recognition.listed_product
                            where id in (:ids) and (name_now is not null or entity_now is not null)
                            """).param("ids", listed).query(row -> {
                names.put(
                        row.getObject("id", UUID.class),
                        new Now(row.getString("name_now"), row.getString("entity_now")));
            });
        }
        return names;
    }
}
