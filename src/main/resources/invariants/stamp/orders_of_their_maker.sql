-- an order and a plan are of the producer of their item, and what is minted covers the order
select o.id from stamp.stamp_order o join traceability.item i on i.id = o.item_id where i.entity_id <> o.entity_id
union all
select p.id from stamp.material_plan p join traceability.item i on i.id = p.item_id where i.entity_id <> p.entity_id
union all
select o.id from stamp.stamp_order o where o.state <> 'MINTED' and exists (select 1 from stamp.span s where s.order_no = o.number);
