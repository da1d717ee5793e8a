-- no more people enrolled than there are seats; who came without enrolling does not count
select c.id from training.class c join training.participant p on p.class_id = c.id
where p.withdrawn_at is null and p.source <> 'WALK_IN' group by c.id, c.seats having count(*) > c.seats;
