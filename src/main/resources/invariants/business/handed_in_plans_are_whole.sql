-- a plan that was approved has all its seven parts and a milestone
select p.id from business.plan p
where p.state in ('SUBMITTED', 'APPROVED', 'COMPLETED')
  and ((select count(*) from business.part t where t.plan_id = p.id) <> 7
       or not exists (select 1 from business.milestone m where m.plan_id = p.id));
