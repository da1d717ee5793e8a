-- a case about a stamp names the roll, the item and the producer that stamp belongs to
select m.id from stamp.matter m
join stamp.stamp s on s.serial = m.serial
join stamp.stamp_order o on o.number = s.order_no
where (m.order_no, m.position, m.item_id, m.entity_id) is distinct from (s.order_no, s.position, o.item_id, o.entity_id);
