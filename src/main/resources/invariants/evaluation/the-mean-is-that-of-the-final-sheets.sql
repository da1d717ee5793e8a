-- A result's sum and count are those of the finished sheets of the last attempt.
select r.id, r.points_sum, r.sheets, coalesce(sum(h.total), 0) as total, count(h.id) as finished
from evaluation.result r
left join evaluation.sheet h on h.product_id = r.product_id and h.attempt = r.attempt and h.state = 'FINISHED'
  and exists (select 1 from evaluation.entitled_seat e where e.product_id = h.product_id and e.id = h.seat_id)
where not r.knocked_out
group by r.id
having r.points_sum <> coalesce(sum(h.total), 0) or r.sheets <> count(h.id)
