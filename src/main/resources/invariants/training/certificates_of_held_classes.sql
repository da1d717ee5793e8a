-- a certificate is of somebody on the list of a class that was held, completed on 80% of its days
select k.number from training.certificate k join training.participant p on p.id = k.participant_id join training.class c on c.id = p.class_id
where k.class_id <> p.class_id or c.state <> 'HELD' or p.withdrawn_at is not null
   or (select count(*) from training.attendance a where a.participant_id = p.id) * 100 < (c.last_day - c.first_day + 1) * 80;
