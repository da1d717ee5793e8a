-- each idea says in its history that it was registered, and each decided one that it was decided
select i.id from idea.idea i
where not exists (select 1 from idea.entry e where e.idea_id = i.id and e.action = 'REGISTER')
   or (i.state = 'SELECTED' and not exists (select 1 from idea.entry e where e.idea_id = i.id and e.action = 'SELECT'))
   or (i.state = 'DECLINED' and not exists (select 1 from idea.entry e where e.idea_id = i.id and e.action = 'DECLINE'));
