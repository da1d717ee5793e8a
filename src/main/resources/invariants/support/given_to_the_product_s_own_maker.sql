-- What is written for a product was given to its maker, or to one whose things passed to its maker.
with recursive line as (
    select entity_id as before, entity_id as now from support.given
    union
    select l.before, p.successor_id from line l join producer.v_passage p on p.entity_id = l.now
)
select g.id from support.given g join product.v_product v on v.id = g.product_id
where not exists (select 1 from line l where l.before = g.entity_id and l.now = v.entity_id)
