-- A recognition made through this software stands on a decision that was issued, and bears its day (26/2026 Điều 7.3e, 7.4e).
select r.id, d.state, r.issued_on, d.decided_on
from recognition.recognition r
join recognition.decision_item i on i.id = r.item_id
join recognition.decision d on d.id = i.decision_id
where d.state <> 'ISSUED' or d.kind <> 'RECOGNITION' or r.issued_on is distinct from d.decided_on
