-- Stamps are on packages of the size and the maker they were ordered for.
select s.order_no, s.from_no, s.lot_id
from stamp.span s
join stamp.stamp_order o on o.number = s.order_no
join traceability.lot l on l.id = s.lot_id
where l.item_id <> o.item_id or l.entity_id <> o.entity_id
