-- an entity that registered itself names its registration paper, its day and its issuer (26/2026 Điều 2.3), a household without registration none
select id from producer.entity
where not historic and kind <> 'UNREGISTERED_HOUSEHOLD' and (registration_number = '' or registered_on is null or registered_at = '')
union all
select id from producer.entity where kind = 'UNREGISTERED_HOUSEHOLD' and registration_number <> '';
