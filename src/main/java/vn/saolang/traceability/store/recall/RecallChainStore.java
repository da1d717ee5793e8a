package vn.saolang.traceability.store.recall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.ItemId;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.recall.Chain;
import vn.saolang.traceability.store.file.SpotColumns;

/** What a recall reaches: forward to places, back to inputs and areas, sideways to lots of the same inputs, in one query. */
@Repository
public class RecallChainStore {

    /** The one query; public so that its plan can be measured. */
    public static final String CHAIN = """
            with recursive down (lot_id) as (
                select cast(:lot as uuid)
                union
                select o.lot_id
                from down d
                join traceability.entry_lot u on u.lot_id = d.lot_id and u.role = 'INPUT'
                join traceability.entry_lot o on o.entry_id = u.entry_id and o.role = 'OUTPUT'
                where not exists (select 1 from traceability.declared_wrong w where w.entry_id = u.entry_id)
            ), up (lot_id) as (
                select cast(:lot as uuid)
                union
                select u.lot_id
                from up p
                join traceability.entry_lot o on o.lot_id = p.lot_id and o.role = 'OUTPUT'
                join traceability.entry_lot u on u.entry_id = o.entry_id and u.role = 'INPUT'
                where not exists (select 1 from traceability.declared_wrong w where w.entry_id = o.entry_id)
            ), beside (lot_id) as (
                select lot_id from up where lot_id <> :lot
                union
                select o.lot_id
                from beside b
                join traceability.entry_lot u on u.lot_id = b.lot_id and u.role = 'INPUT'
                join traceability.entry_lot o on o.entry_id = u.entry_id and o.role = 'OUTPUT'
                where not exists (select 1 from traceability.declared_wrong w where w.entry_id = u.entry_id)
            ), reached (side, lot_id) as (
                select case when lot_id = :lot then 0 else 1 end, lot_id from down
                union all
                select 2, lot_id from up where lot_id <> :lot
                union all
                select 3, lot_id from beside
                where lot_id not in (select lot_id from up) and lot_id not in (select lot_id from down)
            ), touched as (
                select r.side, r.lot_id, x.role, x.quantity, x.unit, e.id as entry_id, e.kind, e.entity_id, e.happened_at, e.place_id,
                       e.to_place_id, e.partner
                from reached r
                join traceability.entry_lot x on x.lot_id = r.lot_id
                join traceability.entry e on e.id = x.entry_id
                where not exists (select 1 from traceability.declared_wrong w where w.entry_id = e.id)
            ), summed as (
                select lot_id,
                       coalesce(sum(traceability.in_base(quantity, unit)) filter (where role = 'OUTPUT'), 0) as made,
                       coalesce(sum(traceability.in_base(quantity, unit)) filter (where role = 'INPUT' and kind <> 'LOSS'), 0) as used,
                       coalesce(sum(traceability.in_base(quantity, unit)) filter (where kind = 'LOSS'), 0) as lost,
                       coalesce(sum(traceability.in_base(quantity, unit)) filter (where role = 'SAMPLED'), 0) as sampled
                from touched group by lot_id
            ), handed as (
                select lot_id, entity_id, sum(traceability.in_base(quantity, unit)) as quantity
                from touched where role in ('INPUT', 'SAMPLED') or kind = 'SHIPMENT' group by lot_id, entity_id
            ), origin as (
                select distinct on (n.lot_id) n.lot_id, n.kind, p.name as origin, n.partner
                from touched n join traceability.place p on p.id = n.place_id
                where n.role = 'OUTPUT' order by n.lot_id, n.happened_at
            )
            select r.side, l.id, l.item_id, l.code, i.name as item_name, i.code as item_code, i.gtin, l.entity_id, m.name as entity_name,
                   l.made_on, i.unit as lot_unit, s.made / z.one as made, s.used / z.one as used, s.lost / z.one as lost,
                   s.sampled / z.one as sampled, k.kind, k.origin, coalesce(k.partner, '') as bought_from,
                   t.entry_id, t.happened_at, t.entity_id as sender, t.partner, t.quantity, t.unit, a.name as from_name,
                   exists (select 1 from traceability.v_entry y
                           where y.shipment_id = t.entry_id and y.kind = 'RECEIPT') as received,
                   coalesce(h.quantity, 0) / z.one as onward,
            """ + SpotColumns.of("b") + """
            from reached r
            join traceability.lot l on l.id = r.lot_id
            join traceability.item i on i.id = l.item_id
            join producer.v_entity m on m.id = l.entity_id
            cross join lateral (select traceability.in_base(1, i.unit) as one) z
            left join summed s on s.lot_id = l.id
            left join origin k on k.lot_id = l.id
            left join touched t on t.lot_id = l.id and t.kind = 'SHIPMENT' and t.role = 'MOVED' and r.side < 2
            left join traceability.place a on a.id = t.place_id
            left join traceability.place b on b.id = t.to_place_id
            left join handed h on h.lot_id = l.id and h.entity_id = b.entity_id
            order by r.side, l.made_on, i.name, l.code, l.id, t.happened_at, t.entry_id
            """;

    private static final int UP = 2;

    private final JdbcClient jdbc;

    RecallChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a recall of the lot reaches. */
    public Chain of(LotId lot) {
        List<List<Chain.Lot>> sides = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Chain.Sent> sent = new ArrayList<>();
        jdbc.sql(CHAIN).param("lot", lot.value()).query(row -> {
            List<Chain.Lot> side = sides.get(Math.max(0, row.getInt("side") - 1));
            LotId id = new LotId(row.getObject("id", UUID.class));
            if (side.isEmpty() || !side.getLast().id().equals(id)) {
                side.add(lot(row, id));
            }
            if (row.getInt("side") < UP && row.getObject("entry_id") != null) {
                sent.add(sent(row, id));
            }
        });
        return new Chain(sides.get(0), sides.get(1), sides.get(2), sent);
    }

    private static Chain.Lot lot(ResultSet row, LotId id) throws SQLException {
        return new Chain.Lot(
                id,
                new ItemId(row.getObject("item_id", UUID.class)),
                row.getString("code"),
                row.getString("item_name"),
                row.getString("item_code"),
                row.getString("gtin"),
                new EntityId(row.getObject("entity_id", UUID.class)),
                row.getString("entity_name"),
                row.getObject("made_on", LocalDate.class),
                row.getString("lot_unit"),
                none(row, "made"),
                none(row, "used"),
                none(row, "lost"),
                none(row, "sampled"),
                row.getString("kind"),
                row.getString("origin"),
                row.getString("bought_from"));
    }

    private static java.math.BigDecimal none(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getBigDecimal(column), java.math.BigDecimal.ZERO);
    }

    private static Chain.Sent sent(ResultSet row, LotId lot) throws SQLException {
        return new Chain.Sent(
                new EntryId(row.getObject("entry_id", UUID.class)),
                lot,
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new EntityId(row.getObject("sender", UUID.class)),
                row.getString("from_name"),
                Objects.requireNonNull(SpotColumns.read(row, "b")),
                row.getString("partner"),
                row.getBigDecimal("quantity"),
                row.getString("unit"),
                row.getBoolean("received"),
                none(row, "onward"));
    }
}
