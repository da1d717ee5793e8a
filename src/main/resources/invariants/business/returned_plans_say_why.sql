-- a plan that was returned names what has to be mended
select p.id from business.plan p
where p.state = 'RETURNED' and not exists (select 1 from business.return_item r where r.plan_id = p.id);
