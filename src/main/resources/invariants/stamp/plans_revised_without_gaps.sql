-- the revisions of a plan count from 1 without gaps, and each has material
select p.item_id, p.year from stamp.material_plan p
group by p.item_id, p.year having max(p.revision) <> count(*)
union all
select p.item_id, p.year from stamp.material_plan p
where not exists (select 1 from stamp.allotment a where a.plan_id = p.id);
