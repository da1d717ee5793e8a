-- a dossier handed in has a tracking code (26/2026 Điều 4.2: the way is open to its producer)
select d.id from dossier.dossier d
where d.current_submission > 0 and not exists (select 1 from dossier.tracking t where t.dossier_id = d.id);
