-- nobody holds a running mandate of an entity he or she is a member of: a member acts for it anyway (26/2026 Điều 7.1)
select m.id from producer.mandate m
join producer.member o on o.entity_id = m.entity_id and o.account_id = m.account_id
where m.ended_at is null and o.since < m.given_at;
