-- a lot began with an entry of its maker, and at most one such entry stands
select t.id from traceability.lot t
where (select count(*) from traceability.entry_lot l join traceability.entry e on e.id = l.entry_id
       where l.lot_id = t.id and l.role = 'OUTPUT' and e.entity_id = t.entity_id) = 0
   or (select count(*) from traceability.entry_lot l join traceability.v_entry e on e.id = l.entry_id
       where l.lot_id = t.id and l.role = 'OUTPUT') > 1;
