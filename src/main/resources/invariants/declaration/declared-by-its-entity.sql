-- the entity of a declaration owns the product or owned it
select d.id from declaration.declaration d join product.v_product p on p.id = d.product_id
where d.entity_id <> p.entity_id
  and not exists (select 1 from product.owner_history o where o.product_id = p.id and o.entity_id = d.entity_id);
