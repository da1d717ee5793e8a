-- what a commune has in hand or has sent on was received by it
select d.id from dossier.dossier d
where d.state not in ('DRAFT', 'SUBMITTED', 'WITHDRAWN')
  and not exists (select 1 from dossier.reception r where r.dossier_id = d.id and r.level = 'COMMUNE');
