package vn.saolang.traceability.store.balance;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.Measure;
import vn.saolang.traceability.model.balance.KeptSample;
import vn.saolang.traceability.model.balance.LotBalance;
import vn.saolang.traceability.model.balance.Movement;
import vn.saolang.traceability.model.balance.Sums;
import vn.saolang.traceability.model.balance.Transit;

/** Sums over the entries of the diary that stand. */
@Repository
public class BalanceStore {

    private final JdbcClient jdbc;

    BalanceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an area yielded in a year, by base unit. */
    public record Harvested(AreaId area, Measure unit, BigDecimal quantity) {}

    /** What happened to the lots of an item in a month, with the base unit. */
    public record ItemMonth(String itemName, Measure unit, Sums sums) {}

    /** Every lot the producer ever had, the newest first. */
    public List<LotBalance> lots(EntityId entity) {
        return jdbc.sql("""
                        select f.lot_id, i.name, t.code, t.made_on, t.expires_on, i.unit, f.made, f.received, f.used, f.sent, f.lost, f.sampled
                        from traceability.v_lot_flow f join traceability.lot t on t.id = f.lot_id
                        join traceability.item i on i.id = t.item_id
                        where f.entity_id = :entity order by t.made_on desc, i.name, t.code desc
                        """)
                .param("entity", entity.value())
                .query((row, number) -> new LotBalance(
                        new LotId(row.getObject("lot_id", UUID.class)),
                        row.getString("name"),
                        row.getString("code"),
                        row.getObject("made_on", LocalDate.class),
                        row.getObject("expires_on", LocalDate.class),
                        base(row),
                        sums(row)))
                .list();
    }

    /** What happened in a time, by item. */
    public List<ItemMonth> items(EntityId entity, Instant from, Instant before) {
        return jdbc.sql("""
                        select i.name, min(i.unit) as unit,
                               coalesce(sum(q) filter (where role = 'OUTPUT'), 0) as made,
                               coalesce(sum(q) filter (where x.kind = 'RECEIPT'), 0) as received,
                               coalesce(sum(q) filter (where role = 'INPUT' and x.kind <> 'LOSS'), 0) as used,
                               coalesce(sum(q) filter (where x.kind = 'SHIPMENT'), 0) as sent,
                               coalesce(sum(q) filter (where x.kind = 'LOSS'), 0) as lost,
                               coalesce(sum(q) filter (where role = 'SAMPLED'), 0) as sampled
                        from (select e.kind, l.role, l.lot_id, traceability.in_base(l.quantity, l.unit) as q
                              from traceability.v_entry e join traceability.entry_lot l on l.entry_id = e.id
                              where e.entity_id = :entity and e.happened_at >= :from and e.happened_at < :before) x
                        join traceability.lot t on t.id = x.lot_id join traceability.item i on i.id = t.item_id
                        group by i.id, i.name order by min(i.kind), i.name
                        """)
                .param("entity", entity.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new ItemMonth(row.getString("name"), base(row), sums(row)))
                .list();
    }

    private static Measure base(ResultSet row) throws SQLException {
        return Measure.of(row.getString("unit")).orElseThrow().base();
    }

    private static Sums sums(ResultSet row) throws SQLException {
        return new Sums(
                plain(row, "made"),
                plain(row, "received"),
                plain(row, "used"),
                plain(row, "sent"),
                plain(row, "lost"),
                plain(row, "sampled"));
    }

    private static BigDecimal plain(ResultSet row, String column) throws SQLException {
        return row.getBigDecimal(column).stripTrailingZeros();
    }

    /** What the producer's areas yielded in a calendar year of Viet Nam. */
    public List<Harvested> harvested(EntityId entity, Instant from, Instant before) {
        return jdbc.sql("""
                        select p.area_id, min(l.unit) as unit, sum(traceability.in_base(l.quantity, l.unit)) as quantity
                        from traceability.v_entry e join traceability.place p on p.id = e.place_id
                        join traceability.entry_lot l on l.entry_id = e.id
                        where e.entity_id = :entity and e.kind = 'HARVEST' and p.area_id is not null
                          and e.happened_at >= :from and e.happened_at < :before
                        group by p.area_id, case when l.unit in ('KGM', 'GRM', 'TNE') then 'M' when l.unit = 'H87' then 'C' else 'V' end
                        """)
                .param("entity", entity.value())
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Harvested(
                        new AreaId(row.getObject("area_id", UUID.class)), base(row), plain(row, "quantity")))
                .list();
    }

    /** Lots between the producer and others in the system, sent and received by either; each with the entry in its own diary. */
    public List<Transit> transits(EntityId entity) {
        return jdbc.sql("""
                        select case e.entity_id when :entity then e.id else r.id end as entry, t.code, e.happened_at, l.unit, r.id is not null as arrived,
                               traceability.in_base(l.quantity, l.unit) as sent, traceability.in_base(a.quantity, a.unit) as received
                        from traceability.v_entry e
                        join traceability.place p on p.id = e.to_place_id and p.entity_id is not null and p.entity_id <> e.entity_id
                        join traceability.entry_lot l on l.entry_id = e.id join traceability.lot t on t.id = l.lot_id
                        left join traceability.v_entry r on r.shipment_id = e.id
                        left join traceability.entry_lot a on a.entry_id = r.id and a.lot_id = l.lot_id
                        where e.kind = 'SHIPMENT' and (e.entity_id = :entity or p.entity_id = :entity)
                        order by e.happened_at, t.code
                        """)
                .param("entity", entity.value())
                .query((row, number) -> new Transit(
                        Optional.ofNullable(row.getObject("entry", UUID.class))
                                .map(EntryId::new)
                                .orElse(null),
                        row.getString("code"),
                        row.getTimestamp("happened_at").toInstant(),
                        base(row),
                        plain(row, "sent"),
                        row.getBigDecimal("received") == null ? null : plain(row, "received"),
                        row.getBoolean("arrived")))
                .list();
    }

    /** The samples the producer keeps. */
    public List<KeptSample> samples(EntityId entity) {
        return jdbc.sql("""
                        select e.id, t.code, k.keep_until from traceability.v_entry e
                        join traceability.kept_sample k on k.entry_id = e.id join traceability.lot t on t.id = k.lot_id
                        where e.entity_id = :entity order by k.keep_until, t.code
                        """)
                .param("entity", entity.value())
                .query((row, number) -> new KeptSample(
                        new EntryId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getObject("keep_until", LocalDate.class)))
                .list();
    }

    /** Every movement of a lot, in all diaries. */
    public List<Movement> movements(LotId lot) {
        return jdbc.sql("""
                        select e.entity_id, e.kind, l.role, traceability.in_base(l.quantity, l.unit) as quantity
                        from traceability.v_entry e join traceability.entry_lot l on l.entry_id = e.id where l.lot_id = :lot
                        """)
                .param("lot", lot.value())
                .query((row, number) -> new Movement(
                        lot,
                        new EntityId(row.getObject("entity_id", UUID.class)),
                        EntryKind.valueOf(row.getString("kind")),
                        LotRole.valueOf(row.getString("role")),
                        plain(row, "quantity")))
                .list();
    }
}
