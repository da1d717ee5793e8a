-- who uses, sends, tests or loses a lot made it or received it, by an entry that stands
select e.id, l.lot_id from traceability.v_entry e join traceability.entry_lot l on l.entry_id = e.id
where l.role <> 'OUTPUT' and e.kind <> 'RECEIPT'
  and not exists (select 1 from traceability.v_entry g join traceability.entry_lot k on k.entry_id = g.id
                  where k.lot_id = l.lot_id and g.entity_id = e.entity_id and (k.role = 'OUTPUT' or g.kind = 'RECEIPT'));
