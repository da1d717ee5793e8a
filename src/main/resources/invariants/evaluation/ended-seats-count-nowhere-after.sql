-- A seat that ended is entitled to no product that was open then or came later; its end has its decision, and only once.
select t.id, e.product_id
from evaluation.seat t
left join evaluation.seat_end d on d.seat_id = t.id
left join evaluation.entitled_seat e on e.id = t.id
  and not exists (select 1 from evaluation.seat_end_settled s where s.seat_end_id = d.id and s.product_id = e.product_id)
where t.ended_at is not null and (d.id is null or d.ended_at <> t.ended_at or e.product_id is not null)
   or t.ended_at is null and d.id is not null
