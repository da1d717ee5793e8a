-- a link contract names areas of its own entity only
select l.contract_id from producer.link_contract_area l
join producer.link_contract c on c.id = l.contract_id
join producer.area a on a.id = l.area_id
where a.entity_id <> c.entity_id;
