-- A product is closed or knocked out exactly when it has a result, and a knock-out has its record.
select p.id, p.state, r.id as result_id
from evaluation.session_product p
left join evaluation.result r on r.product_id = p.id
left join evaluation.knock_out k on k.product_id = p.id
where (p.state in ('CLOSED', 'KNOCKED_OUT')) <> (r.id is not null)
   or (p.state = 'KNOCKED_OUT') <> (k.product_id is not null)
   or (r.id is not null and r.knocked_out <> (p.state = 'KNOCKED_OUT'))
