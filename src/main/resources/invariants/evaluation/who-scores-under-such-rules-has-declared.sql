-- Under rules that demand declarations, every counted sheet is of a member who declared about the product.
select h.id
from evaluation.sheet h
join evaluation.session_product p on p.id = h.product_id and p.attempt = h.attempt
join evaluation.session s on s.id = p.session_id
join evaluation.council_rules u on u.id = s.rules_id and u.declarations_required
join evaluation.entitled_seat t on t.product_id = p.id and t.id = h.seat_id
left join evaluation.declaration d on d.product_id = p.id and d.seat_id = t.id
where h.state = 'FINISHED' and d.product_id is null
