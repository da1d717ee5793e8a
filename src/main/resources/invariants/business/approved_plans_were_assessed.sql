-- a plan that was approved was assessed on every question in its last round
select p.id from business.plan p
where p.state in ('APPROVED', 'COMPLETED')
  and (select count(*) from business.assessment a
       where a.plan_id = p.id
         and a.round = (select count(*) from business.step s where s.plan_id = p.id and s.action = 'SUBMIT')) <> 8;
