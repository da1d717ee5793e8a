-- lots stand in an entry in the roles of its kind
select e.id, l.role from traceability.entry e join traceability.entry_lot l on l.entry_id = e.id
where not case e.kind
    when 'HARVEST' then l.role = 'OUTPUT' when 'PURCHASE' then l.role = 'OUTPUT'
    when 'RECEIPT' then l.role = 'MOVED' when 'SHIPMENT' then l.role = 'MOVED'
    when 'PROCESSING' then l.role in ('INPUT', 'OUTPUT') when 'PACKING' then l.role in ('INPUT', 'OUTPUT')
    when 'TEST' then l.role = 'SAMPLED' when 'SAMPLE' then l.role = 'SAMPLED' when 'LOSS' then l.role = 'INPUT' else false end;
