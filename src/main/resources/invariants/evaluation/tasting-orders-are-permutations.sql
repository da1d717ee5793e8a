-- Every seat that tastes has each sample of the tasting once, in the places 1, 2, 3 … of its own order.
select i.tasting_id, g.seat_id
from evaluation.tasting_glass g
join evaluation.tasting_item i on i.id = g.item_id
group by i.tasting_id, g.seat_id
having count(*) <> (select count(*) from evaluation.tasting_item x where x.tasting_id = i.tasting_id)
    or count(distinct g.position) <> count(*) or max(g.position) <> count(*)
