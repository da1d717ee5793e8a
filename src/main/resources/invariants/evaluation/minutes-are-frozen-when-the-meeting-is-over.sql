-- No minutes are frozen while a product of the session waits or is open, nor before the meeting ended.
select m.id
from evaluation.minutes m
left join evaluation.session_course c on c.session_id = m.session_id
where m.frozen_at < c.ended_at
   or exists (select 1 from evaluation.session_product p
              where p.session_id = m.session_id and p.state in ('WAITING', 'OPEN'))
