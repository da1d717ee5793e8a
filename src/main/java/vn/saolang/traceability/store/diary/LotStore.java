package vn.saolang.traceability.store.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.PlaceId;
import vn.saolang.traceability.model.diary.DiaryGround;
import vn.saolang.traceability.model.diary.KnownLot;
import vn.saolang.traceability.model.diary.KnownShipment;
import vn.saolang.traceability.model.diary.LotStanding;
import vn.saolang.traceability.model.diary.NewLot;

/** Lots, and what the rules of the diary ask of them. */
@Repository
public class LotStore {

    private final JdbcClient jdbc;

    LotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new lot; of one that is known the days, as its correcting entry tells them. */
    public void put(EntityId maker, NewLot lot, @Nullable AreaId area, Instant at) {
        jdbc.sql("""
                        insert into traceability.lot (id, item_id, entity_id, code, made_on, expires_on, area_id, entered_at)
                        values (:id, :item, :entity, :code, :made, :expires, :area, :at)
                        on conflict (id) do update set made_on = excluded.made_on, expires_on = excluded.expires_on,
                            area_id = excluded.area_id
                        """)
                .param("id", lot.lot().value())
                .param("item", Objects.requireNonNull(lot.item()).value())
                .param("entity", maker.value())
                .param("code", lot.code())
                .param("made", lot.madeOn(), Types.DATE)
                .param("expires", lot.expiresOn(), Types.DATE)
                .param("area", area == null ? null : area.value(), Types.OTHER)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Lots as the writer of a diary knows them. */
    public List<KnownLot> known(Collection<LotId> ids, EntityId writer) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select t.id, t.item_id, t.entity_id, t.code, t.made_on, t.expires_on, i.unit,
                                       exists (select 1 from traceability.v_entry e
                                               join traceability.entry_lot l on l.entry_id = e.id
                                               where l.lot_id = t.id and e.entity_id = :writer
                                                 and (l.role = 'OUTPUT' or e.kind = 'RECEIPT')) as in_hands,
                                       (select e.id from traceability.entry e join traceability.entry_lot l on l.entry_id = e.id
                                        where l.lot_id = t.id and l.role = 'OUTPUT'
                                        order by e.entered_at desc, e.corrects is null limit 1) as made_by
                                from traceability.lot t join traceability.item i on i.id = t.item_id
                                where t.id in (:ids)
                                """)
                        .param("ids", ids.stream().map(LotId::value).toList())
                        .param("writer", writer.value())
                        .query(LotStore::known)
                        .list();
    }

    private static KnownLot known(ResultSet row, int number) throws SQLException {
        return new KnownLot(
                new LotId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item_id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("code"),
                row.getObject("made_on", LocalDate.class),
                row.getObject("expires_on", LocalDate.class),
                Measure.of(row.getString("unit")).orElseThrow(),
                row.getBoolean("in_hands"),
                new EntryId(row.getObject("made_by", UUID.class)));
    }

    /** The codes of an item's lots. */
    public Set<String> codes(ItemId item) {
        return Set.copyOf(jdbc.sql("select code from traceability.lot where item_id = :item")
                .param("item", item.value())
                .query(String.class)
                .list());
    }

    /** Of the codes the new lots bear, those that other lots of their items have, as {@link DiaryGround#taken}. */
    public Set<String> taken(Collection<NewLot> lots) {
        return lots.stream()
                .filter(lot -> lot.item() != null && isTaken(lot))
                .map(lot -> DiaryGround.taken(Objects.requireNonNull(lot.item()), lot.code()))
                .collect(Collectors.toSet());
    }

    private boolean isTaken(NewLot lot) {
        return jdbc.sql(
                        "select exists (select 1 from traceability.lot where item_id = :item and code = :code and id <> :id)")
                .param("item", Objects.requireNonNull(lot.item()).value())
                .param("code", lot.code())
                .param("id", lot.lot().value())
                .query(Boolean.class)
                .single();
    }

    /** Waits until nobody else gives codes to lots of this item. */
    public void holdItem(ItemId item) {
        jdbc.sql("select id from traceability.item where id = :id for update")
                .param("id", item.value())
                .query(UUID.class)
                .optional();
    }

    /** The last expiry of these lots, for a sample kept as long. */
    public Optional<LocalDate> lastExpiry(Collection<LotId> ids) {
        return ids.isEmpty()
                ? Optional.empty()
                : jdbc.sql("select expires_on from traceability.lot where id in (:ids) and expires_on is not null "
                                + "order by expires_on desc limit 1")
                        .param("ids", ids.stream().map(LotId::value).toList())
                        .query(LocalDate.class)
                        .optional();
    }

    /** A shipment that stands. */
    public Optional<KnownShipment> shipment(EntryId id) {
        return jdbc.sql("""
                        select e.id, e.entity_id, e.to_place_id, p.entity_id as receiver, e.happened_at,
                               (select r.id from traceability.v_entry r where r.shipment_id = e.id limit 1) as receipt,
                               array(select l.lot_id from traceability.entry_lot l where l.entry_id = e.id) as lots
                        from traceability.v_entry e join traceability.place p on p.id = e.to_place_id
                        where e.id = :id and e.kind = 'SHIPMENT'
                        """).param("id", id.value()).query(LotStore::shipment).optional();
    }

    private static KnownShipment shipment(ResultSet row, int number) throws SQLException {
        @Nullable UUID receiver = row.getObject("receiver", UUID.class);
        @Nullable UUID receipt = row.getObject("receipt", UUID.class);
        Set<LotId> lots = java.util.Arrays.stream(
                        (Object[]) row.getArray("lots").getArray())
                .map(lot -> new LotId((UUID) lot))
                .collect(Collectors.toSet());
        return new KnownShipment(
                new EntryId(row.getObject("id", UUID.class)),
                new EntityId(row.getObject("entity_id", UUID.class)),
                new PlaceId(row.getObject("to_place_id", UUID.class)),
                receiver == null ? null : new EntityId(receiver),
                row.getTimestamp("happened_at").toInstant(),
                lots,
                receipt == null ? null : new EntryId(receipt));
    }

    /** How the lots that an entry gave stand today in the hands of its producer; its takers by day. */
    public List<LotStanding> givenBy(EntryId entry) {
        return jdbc.sql("""
                        select g.lot_id, t.code, coalesce(f.made + f.received, 0) as given,
                               coalesce(f.used + f.sent + f.lost + f.sampled, 0) as taken,
                               array(select to_char(e.happened_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY HH24:MI')
                                     from traceability.v_entry e join traceability.entry_lot l on l.entry_id = e.id
                                     where l.lot_id = g.lot_id and e.entity_id = x.entity_id and l.role <> 'OUTPUT' and e.kind <> 'RECEIPT'
                                     order by e.happened_at limit 5) as takers
                        from traceability.entry x join traceability.entry_lot g on g.entry_id = x.id
                        join traceability.lot t on t.id = g.lot_id
                        left join traceability.v_lot_flow f on f.lot_id = g.lot_id and f.entity_id = x.entity_id
                        where x.id = :entry and (g.role = 'OUTPUT' or x.kind = 'RECEIPT')
                        order by t.code
                        """)
                .param("entry", entry.value())
                .query((row, number) -> new LotStanding(
                        new LotId(row.getObject("lot_id", UUID.class)),
                        row.getString("code"),
                        row.getBigDecimal("given"),
                        row.getBigDecimal("taken"),
                        java.util.Arrays.stream(
                                        (Object[]) row.getArray("takers").getArray())
                                .map(Object::toString)
                                .toList()))
                .list();
    }
}
