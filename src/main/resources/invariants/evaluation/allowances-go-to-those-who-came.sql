-- A member gets an allowance for half-days only when the log says that the member came.
select l.session_id, l.seat_id
from evaluation.allowance_line l
where l.seat_id is not null and l.half_days > 0
  and not exists (select 1 from evaluation.attendance_log g
                  where g.session_id = l.session_id and g.seat_id = l.seat_id and g.present)
