-- Who answers an invitation was invited to that meeting before, on a seat of its council.
select r.session_id, r.seat_id
from evaluation.rsvp r
left join evaluation.invitation i on i.session_id = r.session_id and i.seat_id = r.seat_id
left join evaluation.seat t on t.id = r.seat_id
left join evaluation.session s on s.id = r.session_id and s.council_id = t.council_id
where i.seat_id is null or s.id is null
