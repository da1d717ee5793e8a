-- a plan stands where its last step led; one without steps is a draft
select p.id from business.plan p
left join lateral (select to_state from business.step s where s.plan_id = p.id order by s.id desc limit 1) last on true
where p.state <> coalesce(last.to_state, 'DRAFT');
