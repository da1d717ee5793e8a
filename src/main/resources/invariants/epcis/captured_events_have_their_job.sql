-- an event that came with a document has the job of that document, and of the same producer
select e.id from epcis.event e left join epcis.capture_job j on j.id = e.capture
where e.capture is not null and (j.id is null or j.owner <> e.owner);
