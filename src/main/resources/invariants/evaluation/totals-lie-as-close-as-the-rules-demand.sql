-- A closed product has totals no further apart than its rules allow, and no more sheets than members.
select r.id, r.appointed, r.sheets, max(h.total) - min(h.total) as spread
from evaluation.result r
join evaluation.session s on s.id = r.session_id
join evaluation.council_rules u on u.id = s.rules_id
join evaluation.sheet h on h.product_id = r.product_id and h.attempt = r.attempt and h.state = 'FINISHED'
  and exists (select 1 from evaluation.entitled_seat e where e.product_id = h.product_id and e.id = h.seat_id)
where not r.knocked_out
group by r.id, u.id
having max(h.total) - min(h.total) > u.max_spread
    or r.sheets > r.appointed
