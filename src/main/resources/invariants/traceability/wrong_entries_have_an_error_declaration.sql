-- the event of an entry declared wrong has an error declaration, that of an entry that stands has none
select e.id from traceability.entry e left join traceability.declared_wrong w on w.entry_id = e.id
where (w.entry_id is not null)
   <> exists (select 1 from epcis.event v where v.owner = e.entity_id and v.event_id = e.event_id and v.declared_wrong);
