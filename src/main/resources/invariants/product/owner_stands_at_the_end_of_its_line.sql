-- a product belongs to an entity that has not passed into another (26/2026 Điều 2.3)
select p.id from product.product p join producer.passage s on s.entity_id = p.entity_id;
