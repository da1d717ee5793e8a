-- What other modules' queries may join: the workers an entity declared last and the commune accepted. One worker may make several
-- products, so the largest number of its products counts.
create view declaration.v_labour as
select entity_id, max(labour) as labour
from (select distinct on (product_id) product_id, entity_id, labour from declaration.declaration
      where state = 'ACCEPTED' and labour is not null
      order by product_id, year desc, half desc, number desc) newest
group by entity_id;
