package vn.saolang.stamp.store.suspicion;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.traceability.ItemId;

/** Where package sizes are sold. */
@Repository
public class RegionStore {

    private final JdbcClient jdbc;

    public RegionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Codes of the provinces, in order; none when it is sold everywhere. */
    public List<String> provinces(ItemId item) {
        return jdbc.sql("select province_code from stamp.region where item_id = :item order by province_code")
                .param("item", item.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Takes these provinces in the place of those before. */
    public void replace(ItemId item, Collection<String> provinces, UUID by, Instant at) {
        jdbc.sql("delete from stamp.region where item_id = :item")
                .param("item", item.value())
                .update();
        for (String province : provinces) {
            jdbc.sql("""
                            insert into stamp.region (item_id, province_code, declared_by, declared_at)
                            values (:item, :province, :by, :at)
                            """)
                    .param("item", item.value())
                    .param("province", province)
                    .param("by", by)
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
