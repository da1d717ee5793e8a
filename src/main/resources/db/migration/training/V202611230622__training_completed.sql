-- Who completed a class that was held: there on 80% of its days.
create view training.completed as
select p.id, p.class_id, p.account_id, p.entity_id, p.name, p.name_folded, p.phone, p.audience, p.unit,
       c.title, c.last_day, c.province, c.unit as class_unit,
       exists (select 1 from training.certificate k where k.participant_id = p.id and k.revoked_on is null) as certified
from training.participant p join training.class c on c.id = p.class_id
where p.withdrawn_at is null and c.state = 'HELD'
  and (select count(*) from training.attendance a where a.participant_id = p.id) * 100 >= (c.last_day - c.first_day + 1) * 80;
