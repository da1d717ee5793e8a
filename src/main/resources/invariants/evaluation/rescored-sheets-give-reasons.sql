-- Under rules that ask for it, a sheet handed in with other answers than the same member's sheet before says why.
select h.id
from evaluation.sheet h
join evaluation.session_product p on p.id = h.product_id
join evaluation.session s on s.id = p.session_id
join evaluation.council_rules u on u.id = s.rules_id and u.change_reasons
join evaluation.sheet o on o.product_id = h.product_id and o.seat_id = h.seat_id and o.attempt = h.attempt - 1
join evaluation.sheet_answer a on a.sheet_id = h.id
join evaluation.sheet_answer b on b.sheet_id = o.id and b.criterion = a.criterion
where h.state = 'FINISHED' and h.change_reason = '' and b.option is not null and a.option is distinct from b.option
