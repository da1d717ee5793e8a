-- A recognition is annulled by an issued decision after the ministry's request, on its day, and such a decision annuls (26/2026 Điều 10.1b).
select r.id, r.ended_on as day, 'no decision' as wrong
from recognition.recognition r
where r.ended_by = 'ANNULLED'
  and not exists (select 1 from recognition.review_item i join recognition.review_request v on v.id = i.request_id
                  where i.recognition_id = r.id and i.annul and v.state = 'ISSUED' and v.decided_on = r.ended_on)
union all
select r.id, v.decided_on, 'not ended'
from recognition.review_request v
join recognition.review_item i on i.request_id = v.id and i.annul
join recognition.recognition r on r.id = i.recognition_id
where v.state = 'ISSUED' and (r.ended_by is distinct from 'ANNULLED' or r.ended_on is distinct from v.decided_on)
