-- the columns an event is found by agree with the event itself
select id from epcis.event
where body::jsonb ->> 'eventID' is distinct from event_id
   or lower(body::jsonb ->> 'type') <> lower(type) || 'event'
   or body::jsonb ->> 'action' is distinct from action
   or (body::jsonb ? 'errorDeclaration') <> declared_wrong;
