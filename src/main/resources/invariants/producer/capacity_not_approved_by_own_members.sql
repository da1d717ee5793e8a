-- who acts for an entity does not confirm what its areas yield
select c.area_id from producer.area_capacity c
join producer.area a on a.id = c.area_id
join producer.member m on m.entity_id = a.entity_id and m.account_id = c.decided_by
where (m.since at time zone 'Asia/Ho_Chi_Minh')::date < c.decided_on;
