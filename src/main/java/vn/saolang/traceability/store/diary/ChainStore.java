package vn.saolang.traceability.store.diary;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.traceability.LotId;

/** Walks from lots to the lots made of them and back, over the entries that stand. */
@Repository
public class ChainStore {

    private final JdbcClient jdbc;

    ChainStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
