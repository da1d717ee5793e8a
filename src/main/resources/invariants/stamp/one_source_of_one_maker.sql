-- material of a plan is the own area or contract of its producer
select p.id from stamp.material_plan p join stamp.allotment a on a.plan_id = p.id
left join producer.area area on area.id = a.area_id
left join producer.link_contract contract on contract.id = a.contract_id
where coalesce(area.entity_id, contract.entity_id) <> p.entity_id;
