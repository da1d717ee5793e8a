-- A certificate withdrawn through this software has an issued withdrawal decision of the same day (26/2026 Điều 8.3b).
select r.id, r.ended_on, w.decided_on
from recognition.recognition r
left join recognition.withdrawal w on w.recognition_id = r.id and w.state = 'ISSUED'
where r.ended_by = 'WITHDRAWN' and r.item_id is not null and w.decided_on is distinct from r.ended_on
