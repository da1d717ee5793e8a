-- Nobody's vote counts on a motion about a product they were recused from when it was closed, or before they sat there.
select m.id, v.seat_id
from evaluation.motion m
join (select motion_id, seat_id from evaluation.motion_vote
      union all select motion_id, seat_id from evaluation.motion_voter) v on v.motion_id = m.id
join evaluation.seat t on t.id = v.seat_id
join evaluation.session s on s.id = m.session_id
where m.state = 'CLOSED'
  and (exists (select 1 from evaluation.recusal x
               where x.product_id = m.product_id and x.seat_id = v.seat_id and x.at < m.ended_at
                 and (x.ended_at is null or x.ended_at > m.ended_at))
       or t.council_id <> s.council_id
       or t.ended_at < m.put_at
       or not (t.scores or t.role = 'CHAIR'))
