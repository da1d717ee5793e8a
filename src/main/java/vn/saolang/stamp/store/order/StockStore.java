package vn.saolang.stamp.store.order;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.StampState;
import vn.saolang.traceability.ItemId;

/** How many stamps of an item are where, and how fast they go on packages. */
@Repository
public class StockStore {

    private final JdbcClient jdbc;

    StockStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A number of stamps of an item in one state. */
    private record Count(ItemId item, StampState state, long stamps) {}

    /** Stamps by state, of each item that has some. */
    public Map<ItemId, Map<StampState, Long>> byState(Collection<ItemId> items) {
        Map<ItemId, Map<StampState, Long>> counts = new HashMap<>();
        if (!items.isEmpty()) {
            jdbc.sql("""
                            select o.item_id, s.state, sum(s.to_no - s.from_no + 1) as stamps
                            from stamp.stamp_order o join stamp.span s on s.order_no = o.number
                            where o.item_id in (:items) group by o.item_id, s.state
                            """)
                    .param("items", items.stream().map(ItemId::value).toList())
                    .query((row, _) -> new Count(
                            new ItemId(row.getObject("item_id", UUID.class)),
                            StampState.valueOf(row.getString("state")),
                            row.getLong("stamps")))
                    .list()
                    .forEach(one -> counts.computeIfAbsent(one.item(), _ -> new HashMap<>())
                            .put(one.state(), one.stamps()));
        }
        return counts;
    }

    /** Stamps of an item that went on packages since then, whatever became of them. */
    public long appliedSince(ItemId item, Instant since) {
        return jdbc.sql("""
                        select coalesce(sum(m.to_no - m.from_no + 1), 0)
                        from stamp.stamp_order o join stamp.move m on m.order_no = o.number
                        where o.item_id = :item and m.to_state = 'APPLIED' and m.moved_at >= :since
                        """)
                .param("item", item.value())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** When the first stamps of an item were minted. */
    public Optional<Instant> firstMinted(ItemId item) {
        @Nullable
        OffsetDateTime first = jdbc.sql("select min(minted_at) as first from stamp.stamp_order where item_id = :item")
                .param("item", item.value())
                .query((row, _) -> Optional.ofNullable(row.getObject("first", OffsetDateTime.class)))
                .single()
                .orElse(null);
        return Optional.ofNullable(first).map(OffsetDateTime::toInstant);
    }
}
