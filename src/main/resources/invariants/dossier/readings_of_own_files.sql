-- a reading is of a file of the same dossier
select r.id from dossier.reading r join dossier.evidence e on e.id = r.evidence_id
where e.dossier_id <> r.dossier_id;
