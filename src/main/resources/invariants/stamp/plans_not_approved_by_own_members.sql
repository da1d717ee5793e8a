-- who acts for a producer does not decide on its plans, nor raise its quota
select p.id from stamp.material_plan p
join producer.member m on m.entity_id = p.entity_id and m.account_id = p.decided_by and m.since < p.decided_at
union all
select r.id from stamp.quota_raise r join traceability.item i on i.id = r.item_id
join producer.member m on m.entity_id = i.entity_id and m.account_id = r.raised_by and m.since < r.raised_at;
