-- an entity passed into another only by a confirmed act that took effect and names both
select p.entity_id from producer.passage p
where not exists (
    select 1 from producer.succession s join producer.succession_from f on f.succession_id = s.id
    where s.id = p.succession_id and f.entity_id = p.entity_id and s.successor_id = p.successor_id
      and s.state = 'CONFIRMED' and s.applied_at is not null and f.agreed_at is not null);
