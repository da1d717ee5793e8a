-- a product registered from a plan belongs to the plan's entity, or to whom it went over by a succession
select p.id from business.plan p join product.v_product t on t.id = p.product_id
where t.entity_id <> p.entity_id
  and not exists (select 1 from producer.passage s where s.entity_id = p.entity_id);
