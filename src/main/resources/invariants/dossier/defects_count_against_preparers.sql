-- a defect counts against somebody who prepared a part of that dossier under a mandate
select f.request_id from dossier.defect f join dossier.request r on r.id = f.request_id
where not exists (select 1 from dossier.preparation p
                  where p.dossier_id = r.dossier_id and p.account_id = f.account_id and p.mandate_id = f.mandate_id);
