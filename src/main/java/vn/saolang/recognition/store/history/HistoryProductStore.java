package vn.saolang.recognition.store.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.recognition.model.history.PastFacts;

/** Listed products of the past, by what a list calls them. */
@Repository
public class HistoryProductStore {

    private final JdbcClient jdbc;

    HistoryProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The products of the past within a province: every name and entity by which they were entered or are listed. */
    public Map<UUID, Set<String>> within(String scope) {
        Map<UUID, Set<String>> names = new HashMap<>();
        jdbc.sql("""
                        select coalesce(l.joined_to, l.id) as id, l.name, l.entity_name
                        from recognition.listed_product l
                        where l.unit_keys @> array[cast(:scope as text)] and l.product_id is null
                        union
                        select coalesce(l.joined_to, l.id), p.cells ->> 'name', p.cells ->> 'entity'
                        from recognition.past_record p join recognition.listed_product l on l.id = p.listed_id
                        where p.scope = :scope and p.retracted_at is null
                        """).param("scope", scope).query(row -> {
            names.computeIfAbsent(row.getObject("id", UUID.class), _ -> new LinkedHashSet<>())
                    .add(PastFacts.productKey(row.getString("name"), row.getString("entity_name")));
        });
        return names;
    }

    /** Whose these product codes are: by code the name and entity they lead to. */
    public Map<String, String> owners(Collection<String> codes) {
        Map<String, String> owners = new HashMap<>();
        if (codes.isEmpty()) {
            return owners;
        }
        jdbc.sql("""
                        select c.code, coalesce(p.cells ->> 'name', l.name) as name,
                               coalesce(p.cells ->> 'entity', l.entity_name) as entity
                        from recognition.listed_code c join recognition.listed_product l on l.id = c.listed_id
                        left join recognition.past_record p on p.code = c.code and p.retracted_at is null
                        where c.code in (:codes)
                        """).param("codes", codes).query(row -> {
            owners.put(row.getString("code"), PastFacts.productKey(row.getString("name"), row.getString("entity")));
        });
        return owners;
    }
}
