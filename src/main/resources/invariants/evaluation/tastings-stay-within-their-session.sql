-- The samples of a tasting belong to its own session, as do the seats that taste them.
select i.id
from evaluation.tasting_item i
join evaluation.tasting t on t.id = i.tasting_id
join evaluation.session_product p on p.id = i.product_id
where i.session_id <> t.session_id or p.session_id <> t.session_id
union all
select g.id
from evaluation.tasting_glass g
join evaluation.tasting_item i on i.id = g.item_id
join evaluation.session s on s.id = i.session_id
join evaluation.seat c on c.id = g.seat_id
where c.council_id <> s.council_id
