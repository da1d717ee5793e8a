-- an entry in the place of another is of the same kind and diary, and the other was declared wrong
select c.id from traceability.entry c join traceability.entry e on e.id = c.corrects
where c.kind <> e.kind or c.entity_id <> e.entity_id
   or not exists (select 1 from traceability.declared_wrong w where w.entry_id = e.id);
