package vn.saolang.traceability.store.completeness;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.model.completeness.DiaryFacts;

/** What the diary tells of many lots at once. */
@Repository
public class FactStore {

    private final JdbcClient jdbc;

    FactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By lot. */
    public Map<LotId, DiaryFacts> of(Collection<LotId> lots) {
        Map<LotId, DiaryFacts> facts = new HashMap<>();
        if (!lots.isEmpty()) {
            jdbc.sql("""
                            with recursive up (asked, lot_id) as (
                                select id, id from traceability.lot where id in (:lots)
                                union
                                select p.asked, u.lot_id
                                from up p
                                join traceability.entry_lot o on o.lot_id = p.lot_id and o.role = 'OUTPUT'
                                join traceability.v_entry n on n.id = o.entry_id
                                join traceability.entry_lot u on u.entry_id = o.entry_id and u.role = 'INPUT'),
                            gap as (
                                select distinct asked from up
                                where not exists (
                                    select 1 from traceability.entry_lot o join traceability.v_entry n on n.id = o.entry_id
                                    where o.lot_id = up.lot_id and o.role = 'OUTPUT'
                                      and (n.kind in ('HARVEST', 'PURCHASE') or exists (
                                          select 1 from traceability.entry_lot u where u.entry_id = n.id and u.role = 'INPUT'))))
                            select l.id, k.id is not null as made, coalesce(k.commune_code, '') <> '' as placed,
                                   l.id in (select asked from gap) as gap, t.tested, t.passed,
                                   exists (select 1 from traceability.entry_lot x join traceability.v_entry n on n.id = x.entry_id
                                           join traceability.entry_file f on f.entry_id = n.id
                                           where x.lot_id = l.id and f.kind = 'PHOTO') as photo,
                                   coalesce((select string_agg(distinct n.facts ->> 'standard', ', ')
                                             from up join traceability.entry_lot x on x.lot_id = up.lot_id
                                             join traceability.v_entry n on n.id = x.entry_id
                                             where up.asked = l.id and n.facts ->> 'standard' <> ''), '') as standard
                            from traceability.lot l
                            left join lateral (
                                select n.id, p.commune_code from traceability.entry_lot o
                                join traceability.v_entry n on n.id = o.entry_id join traceability.place p on p.id = n.place_id
                                where o.lot_id = l.id and o.role = 'OUTPUT' order by n.happened_at limit 1) k on true
                            left join lateral (
                                select count(*) > 0 as tested, count(*) > 0 and bool_and(x.passed) as passed
                                from traceability.lot_test x join traceability.v_entry n on n.id = x.entry_id
                                where x.lot_id = l.id) t on true
                            where l.id in (:lots)
                            """)
                    .param("lots", lots.stream().map(LotId::value).toList())
                    .query(row -> {
                        facts.put(
                                new LotId(row.getObject("id", UUID.class)),
                                new DiaryFacts(
                                        row.getBoolean("made"),
                                        row.getBoolean("placed"),
                                        row.getBoolean("gap"),
                                        row.getBoolean("tested"),
                                        row.getBoolean("passed"),
                                        row.getBoolean("photo"),
                                        row.getString("standard")));
                    });
        }
        return facts;
    }
}
