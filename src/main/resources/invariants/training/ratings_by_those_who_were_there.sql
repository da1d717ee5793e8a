-- who rated a class was there
select r.participant_id from training.rating r join training.participant p on p.id = r.participant_id
where r.class_id <> p.class_id or not exists (select 1 from training.attendance a where a.participant_id = p.id);
