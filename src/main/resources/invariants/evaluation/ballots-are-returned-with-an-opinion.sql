-- A sheet handed in for a ballot has an opinion, one of a meeting has none.
select h.id
from evaluation.sheet h
join evaluation.session_product p on p.id = h.product_id
join evaluation.session s on s.id = p.session_id
where h.state = 'FINISHED' and (s.form = 'BALLOT') <> (h.opinion is not null)
