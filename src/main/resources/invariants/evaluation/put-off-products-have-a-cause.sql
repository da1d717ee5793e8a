-- A product is put off exactly when cause and reason are recorded; at most one later session continues it, with its candidate
-- and, when it was scored, the next attempt.
select p.id
from evaluation.session_product p
left join evaluation.put_off o on o.product_id = p.id
where (p.state = 'PUT_OFF') <> (o.product_id is not null)
union
select n.id
from evaluation.session_product n
join evaluation.session_product p on p.id = n.continues
where p.state not in ('TURNED', 'PUT_OFF') or n.candidate_id <> p.candidate_id
   or n.attempt < p.attempt + case when p.opened_at is null then 0 else 1 end
