-- evidence from the vault is a paper of the dossier's product, or of an entity in the line of its producer
with recursive line (start, at) as (
    select id, id from producer.entity
    union all
    select l.start, p.successor_id from line l join producer.passage p on p.entity_id = l.at),
ends as (
    select l.start, l.at from line l where not exists (select 1 from producer.passage p where p.entity_id = l.at))
select e.id from dossier.evidence e
join dossier.dossier d on d.id = e.dossier_id
join vault.paper v on v.id = e.vault_paper
join ends mine on mine.start = d.entity_id
join ends its on its.start = v.entity_id
where v.product_id is distinct from d.product_id
  and its.at <> mine.at
  and not exists (select 1 from product.owner_history o where o.product_id = d.product_id and o.entity_id = v.entity_id);
