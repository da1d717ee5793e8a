-- The code of the hall is scanned by the member, a card by chair or secretary; both on the day of the meeting or while it runs.
select g.session_id, g.seat_id, g.noted_at
from evaluation.attendance_log g
join evaluation.session s on s.id = g.session_id
join evaluation.seat t on t.id = g.seat_id
left join evaluation.session_course c on c.session_id = g.session_id
where g.means in ('CODE', 'CARD')
  and (not g.present
       or ((g.noted_at at time zone 'Asia/Ho_Chi_Minh')::date <> s.held_on
           and not coalesce(g.noted_at >= c.started_at and g.noted_at <= coalesce(c.ended_at, 'infinity'), false))
       or (g.means = 'CODE' and g.noted_by <> t.account_id)
       or (g.means = 'CARD' and not exists (select 1 from evaluation.seat x
                                            where x.council_id = s.council_id and x.account_id = g.noted_by
                                              and x.role in ('CHAIR', 'SECRETARY'))))
