package vn.saolang.stamp.store.order;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.kernel.Stale;
import vn.saolang.producer.EntityId;
import vn.saolang.stamp.OrderId;
import vn.saolang.stamp.model.order.OrderDraft;
import vn.saolang.stamp.model.order.OrderState;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.traceability.ItemId;

/** Orders in the stamp schema. */
@Repository
public class OrderStore {

    private static final String SELECT = """
            select o.id, o.number, o.item_id, o.entity_id, o.year, o.quantity, o.hidden, o.state, o.ordered_by, o.ordered_at,
                o.minted_at, o.version
            from stamp.stamp_order o
            """;

    private final JdbcClient jdbc;

    OrderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<StampOrder> find(OrderId id) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", id.value())
                .query(OrderStore::read)
                .optional();
    }

    public Optional<StampOrder> byNumber(int number) {
        return jdbc.sql(SELECT + "where o.number = :number")
                .param("number", number)
                .query(OrderStore::read)
                .optional();
    }

    /** The orders of an entity, the newest first. */
    public List<StampOrder> of(EntityId entity) {
        return of(List.of(entity));
    }

    /** The orders of these entities, the newest first. */
    public List<StampOrder> of(Collection<EntityId> entities) {
        return entities.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "where o.entity_id in (:entities) order by o.ordered_at desc, o.number desc")
                        .param(
                                "entities",
                                entities.stream().map(EntityId::value).toList())
                        .query(OrderStore::read)
                        .list();
    }

    /** The orders of an item, the newest first. */
    public List<StampOrder> of(ItemId item) {
        return jdbc.sql(SELECT + "where o.item_id = :item order by o.ordered_at desc, o.number desc")
                .param("item", item.value())
                .query(OrderStore::read)
                .list();
    }

    /** Items with a plan or an order, of producers that have their seat in these communes, by producer; at most 500. */
    public List<ItemId> itemsWithin(boolean everything, Collection<String> units) {
        return jdbc.sql("""
                        select k.item_id from (
                            select item_id, entity_id from stamp.material_plan
                            union select item_id, entity_id from stamp.stamp_order) k
                        join producer.v_entity e on e.id = k.entity_id
                        where :everything or e.commune_code || '@' || e.commune_from in (:units)
                        order by e.name, k.item_id limit 500
                        """)
                .param("everything", everything)
                .param("units", units)
                .query((row, _) -> new ItemId(row.getObject("item_id", UUID.class)))
                .list();
    }

    /** Until the transaction ends nobody else counts or changes the quota of this item. */
    public void lockQuota(ItemId item) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('stamp quota ' || :item, 0))")
                .param("item", item.toString())
                .query((_, _) -> true)
                .single();
    }

    /** Stamps of a year's orders that count against its quota: those ordered, and of those minted all that are not void. */
    public long counted(ItemId item, int year) {
        return jdbc.sql("""
                        select coalesce(sum(case when o.state = 'ORDERED' then o.quantity else (
                            select coalesce(sum(s.to_no - s.from_no + 1), 0)
                            from stamp.span s where s.order_no = o.number and s.state <> 'VOID') end), 0)
                        from stamp.stamp_order o
                        where o.item_id = :item and o.year = :year and o.state <> 'CANCELLED'
                        """)
                .param("item", item.value())
                .param("year", year)
                .query(Long.class)
                .single();
    }

    /** Keeps a new order; gives the number of its roll. */
    public int insert(OrderId id, OrderDraft draft, EntityId entity, UUID by, Instant at) {
        return jdbc.sql("""
                        insert into stamp.stamp_order (id, item_id, entity_id, year, quantity, hidden, state, ordered_by, ordered_at)
                        values (:id, :item, :entity, :year, :quantity, :hidden, 'ORDERED', :by, :at)
                        returning number
                        """)
                .param("id", id.value())
                .param("item", draft.item().value())
                .param("entity", entity.value())
                .param("year", draft.year())
                .param("quantity", draft.quantity())
                .param("hidden", draft.hidden())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /**
     * Its stamps have their numbers now.
     *
     * @throws Stale when the order is not as it was seen
     */
    public void minted(StampOrder seen, Instant at) {
        move(seen, OrderState.MINTED, at);
    }

    /**
     * It is given up.
     *
     * @throws Stale when the order is not as it was seen
     */
    public void cancelled(StampOrder seen) {
        move(seen, OrderState.CANCELLED, null);
    }

    private void move(StampOrder seen, OrderState to, @Nullable Instant mintedAt) {
        int moved = jdbc.sql("""
                        update stamp.stamp_order set state = :to, minted_at = :minted, version = version + 1
                        where id = :id and version = :version and state = 'ORDERED'
                        """)
                .param("to", to.name())
                .param(
                        "minted",
                        mintedAt == null ? null : mintedAt.atOffset(ZoneOffset.UTC),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", seen.id().value())
                .param("version", seen.version())
                .update();
        if (moved != 1) {
            throw new Stale("order " + seen.number());
        }
    }

    private static StampOrder read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime minted = row.getObject("minted_at", OffsetDateTime.class);
        return new StampOrder(
                new OrderId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                new ItemId(row.getObject("item_id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getInt("year"),
                row.getInt("quantity"),
                row.getBoolean("hidden"),
                OrderState.valueOf(row.getString("state")),
                row.getObject("ordered_by", UUID.class),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                minted == null ? null : minted.toInstant(),
                row.getInt("version"));
    }
}
