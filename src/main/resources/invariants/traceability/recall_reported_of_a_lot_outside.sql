-- What is reported back in a recall is of the recalled lot or of a lot made from it.
with recursive down (recall_id, lot_id) as (
    select r.id, r.lot_id from traceability.recall r
    union
    select d.recall_id, o.lot_id
    from down d
    join traceability.entry_lot i on i.lot_id = d.lot_id and i.role = 'INPUT'
    join traceability.entry_lot o on o.entry_id = i.entry_id and o.role = 'OUTPUT')
select p.id, p.recall_id, p.lot_id
from traceability.recall_report p
where not exists (select 1 from down d where d.recall_id = p.recall_id and d.lot_id = p.lot_id)
