-- an identifier stands beside its event, with the event's owner and time
select i.event from epcis.event_identifier i left join epcis.event e on e.id = i.event
where e.id is null or e.owner <> i.owner or e.event_time <> i.event_time;
