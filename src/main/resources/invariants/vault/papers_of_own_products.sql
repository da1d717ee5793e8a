-- a paper for one product was added by an entity that owns it or owned it
select v.id from vault.paper v join product.product p on p.id = v.product_id
where v.entity_id <> p.entity_id
  and not exists (select 1 from product.owner_history o where o.product_id = p.id and o.entity_id = v.entity_id);
