-- every entry of the diary has its event in the repository of its producer, under the id it names
select e.id from traceability.entry e
where not exists (select 1 from epcis.event v where v.owner = e.entity_id and v.event_id = e.event_id and not v.declared_wrong);
