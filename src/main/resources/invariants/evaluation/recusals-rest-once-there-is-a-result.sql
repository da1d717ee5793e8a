-- Nobody is recused, or admitted again, after the product has a result; a recused seat is one of the session's council.
select x.id, x.at, x.ended_at, p.closed_at
from evaluation.recusal x
join evaluation.session_product p on p.id = x.product_id
join evaluation.session s on s.id = p.session_id
join evaluation.seat t on t.id = x.seat_id
where x.at > p.closed_at or x.ended_at > p.closed_at or t.council_id <> s.council_id
