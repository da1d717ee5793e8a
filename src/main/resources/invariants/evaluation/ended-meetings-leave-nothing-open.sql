-- A meeting that ended has no product that waits or is open, no open motion, and notes nobody's coming or going afterwards.
select c.session_id
from evaluation.session_course c
where c.ended_at is not null
  and (exists (select 1 from evaluation.session_product p
               where p.session_id = c.session_id and p.state in ('WAITING', 'OPEN'))
       or exists (select 1 from evaluation.motion m
                  where m.session_id = c.session_id and (m.state = 'OPEN' or m.ended_at > c.ended_at))
       or exists (select 1 from evaluation.attendance_log l
                  where l.session_id = c.session_id and l.noted_at > c.ended_at)
       or c.conclusion = '')
