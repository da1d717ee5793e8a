-- An issued withdrawal decision ended its certificate on its own day (26/2026 Điều 8.3b).
select w.id, w.decided_on, r.ended_by, r.ended_on
from recognition.withdrawal w
join recognition.recognition r on r.id = w.recognition_id
where w.state = 'ISSUED' and (r.ended_by is distinct from 'WITHDRAWN' or r.ended_on is distinct from w.decided_on)
