package vn.saolang.stamp.store.quota;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Actor;
import vn.saolang.stamp.model.quota.Raise;
import vn.saolang.traceability.ItemId;

/** What offices allowed beyond the material. It only grows. */
@Repository
public class RaiseStore {

    private final JdbcClient jdbc;

    RaiseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The raises of an item, the newest first. */
    public List<Raise> of(ItemId item) {
        return jdbc.sql("""
                        select year, quantity, reason, raiser, raised_at from stamp.quota_raise
                        where item_id = :item order by raised_at desc, id
                        """)
                .param("item", item.value())
                .query((row, _) -> new Raise(
                        row.getInt("year"),
                        row.getInt("quantity"),
                        row.getString("reason"),
                        row.getString("raiser"),
                        row.getObject("raised_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public long sum(ItemId item, int year) {
        return jdbc.sql(
                        "select coalesce(sum(quantity), 0) from stamp.quota_raise where item_id = :item and year = :year")
                .param("item", item.value())
                .param("year", year)
                .query(Long.class)
                .single();
    }

    public void insert(ItemId item, int year, int quantity, String reason, Actor by, Instant at) {
        jdbc.sql("""
                        insert into stamp.quota_raise (id, item_id, year, quantity, reason, raised_by, raiser, raised_at)
                        values (:id, :item, :year, :quantity, :reason, :by, :raiser, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("item", item.value())
                .param("year", year)
                .param("quantity", quantity)
                .param("reason", reason)
                .param("by", by.account())
                .param("raiser", by.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
