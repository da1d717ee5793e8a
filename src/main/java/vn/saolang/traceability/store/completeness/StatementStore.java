package vn.saolang.traceability.store.completeness;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Stale;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.model.completeness.Statement;

/** What labels say. */
@Repository
public class StatementStore {

    private final JdbcClient jdbc;

    StatementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Statement of(ItemId item) {
        return of(List.of(item)).getOrDefault(item, Statement.none());
    }

    /** By item; those nothing was told of are left out. */
    public Map<ItemId, Statement> of(Collection<ItemId> items) {
        Map<ItemId, Statement> told = new HashMap<>();
        if (!items.isEmpty()) {
            jdbc.sql("select * from traceability.item_statement where item_id in (:items)")
                    .param("items", items.stream().map(ItemId::value).toList())
                    .query(row -> {
                        told.put(
                                new ItemId(row.getObject("item_id", UUID.class)),
                                new Statement(
                                        row.getString("brand"),
                                        row.getString("standard"),
                                        row.getString("warning"),
                                        row.getInt("version")));
                    });
        }
        return told;
    }

    /**
     * Keeps what was told.
     *
     * @throws Stale when somebody told something else meanwhile
     */
    public void keep(ItemId item, Statement told, UUID by, Instant at) {
        int changed = jdbc.sql("""
                        insert into traceability.item_statement as s (item_id, brand, standard, warning, stated_by, stated_at)
                        values (:item, :brand, :standard, :warning, :by, :at)
                        on conflict (item_id) do update set brand = excluded.brand, standard = excluded.standard,
                            warning = excluded.warning, stated_by = excluded.stated_by, stated_at = excluded.stated_at,
                            version = s.version + 1
                        where s.version = :version
                        """)
                .param("item", item.value())
                .param("brand", told.brand())
                .param("standard", told.standard())
                .param("warning", told.warning())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("version", told.version())
                .update();
        if (changed == 0) {
            throw new Stale("label");
        }
    }
}
