package vn.saolang.traceability.store.diary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.LotId;

/** Walks from lots to the lots made of them and back, over the entries that stand. */
@Repository
public class ChainStore {

    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The entries behind a lot: how it and the lots it was made of were made, tested, sampled, sent on to whom used them; and the care
     * of their areas in the half year before the harvest.
     */
    public List<EntryId> upstream(LotId lot) {
        return jdbc.sql("""
                        with recursive up (lot_id) as (
                            select cast(:lot as uuid)
                            union
                            select i.lot_id from up u
                            join traceability.entry_lot o on o.lot_id = u.lot_id and o.role = 'OUTPUT'
                            join traceability.v_entry e on e.id = o.entry_id
                            join traceability.entry_lot i on i.entry_id = e.id and i.role = 'INPUT'),
                        made as (
                            select distinct e.id, e.entity_id, e.kind, e.place_id, e.happened_at from up u
                            join traceability.entry_lot o on o.lot_id = u.lot_id and o.role = 'OUTPUT'
                            join traceability.v_entry e on e.id = o.entry_id),
                        come as (
                            select r.id, r.shipment_id from up u
                            join traceability.entry_lot l on l.lot_id = u.lot_id and l.role = 'MOVED'
                            join traceability.v_entry r on r.id = l.entry_id and r.kind = 'RECEIPT'
                            where exists (select 1 from made m join traceability.entry_lot i on i.entry_id = m.id and i.role = 'INPUT'
                                          where i.lot_id = u.lot_id and m.entity_id = r.entity_id))
                        select id from made
                        union select id from come
                        union select shipment_id from come
                        union select e.id from up u
                              join traceability.entry_lot s on s.lot_id = u.lot_id and s.role = 'SAMPLED'
                              join traceability.v_entry e on e.id = s.entry_id
                        union select c.id from made h
                              join traceability.v_entry c on c.place_id = h.place_id and c.kind = 'CARE'
                                   and c.happened_at <= h.happened_at and c.happened_at > h.happened_at - interval '180 days'
                              where h.kind = 'HARVEST'
                        """).param("lot", lot.value()).query(ChainStore::entry).list();
    }

    /** The entries after a lot was made: every one about it and about the lots made from it. */
    public List<EntryId> onward(LotId lot) {
        return jdbc.sql("""
                        with recursive down (lot_id) as (
                            select cast(:lot as uuid)
                            union
                            select m.lot_id from down d
                            join traceability.entry_lot u on u.lot_id = d.lot_id and u.role = 'INPUT'
                            join traceability.v_entry e on e.id = u.entry_id
                            join traceability.entry_lot m on m.entry_id = e.id and m.role = 'OUTPUT')
                        select distinct e.id from down d join traceability.entry_lot l on l.lot_id = d.lot_id
                        join traceability.v_entry e on e.id = l.entry_id
                        where not (l.role = 'OUTPUT' and l.lot_id = :lot)
                        """).param("lot", lot.value()).query(ChainStore::entry).list();
    }

    private static EntryId entry(ResultSet row, int number) throws SQLException {
        return new EntryId(row.getObject("id", UUID.class));
    }

    /** The lots made from these, directly or by way of others; these themselves are not among them. */
    public Set<LotId> madeFrom(Collection<LotId> lots) {
        return lots.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("""
                                with recursive onward (lot_id) as (
                                    select m.lot_id from traceability.entry_lot u
                                    join traceability.v_entry e on e.id = u.entry_id
                                    join traceability.entry_lot m on m.entry_id = e.id and m.role = 'OUTPUT'
                                    where u.role = 'INPUT' and u.lot_id in (:lots)
                                    union
                                    select m.lot_id from onward o
                                    join traceability.entry_lot u on u.lot_id = o.lot_id and u.role = 'INPUT'
                                    join traceability.v_entry e on e.id = u.entry_id
                                    join traceability.entry_lot m on m.entry_id = e.id and m.role = 'OUTPUT')
                                select lot_id from onward
                                """)
                        .param("lots", lots.stream().map(LotId::value).toList())
                        .query((row, number) -> new LotId(row.getObject("lot_id", UUID.class)))
                        .list());
    }
}
