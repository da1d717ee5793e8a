-- a meeting that was held has its signed minutes, and nobody was passed over who had more votes than one that was chosen
select m.id from idea.meeting m where m.state = 'HELD' and not exists (
    select 1 from idea.meeting_file f where f.meeting_id = m.id and f.kind = 'MINUTES')
union all
select m.id from idea.meeting m join idea.meeting_candidate c on c.meeting_id = m.id and c.chosen
join idea.meeting_candidate o on o.meeting_id = m.id and not o.chosen and o.votes > c.votes where m.state = 'HELD';
