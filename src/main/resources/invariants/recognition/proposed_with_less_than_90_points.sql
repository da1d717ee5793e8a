-- Only results of 90 points and more are approved for the ministry (26/2026 Điều 7.3e).
select i.id, i.total from recognition.decision_item i
join recognition.decision d on d.id = i.decision_id
where d.kind = 'APPROVAL' and i.total < 90
