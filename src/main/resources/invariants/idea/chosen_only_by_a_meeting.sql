-- a potential product is marked as chosen only by a meeting that was held and chose it
select p.id from idea.potential p where (p.state = 'CHOSEN') <> exists (
    select 1 from idea.meeting_candidate c join idea.meeting m on m.id = c.meeting_id
    where c.potential_id = p.id and c.chosen and m.state = 'HELD');
