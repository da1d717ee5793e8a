-- A carried paper is the very file of the earlier dossier, and that dossier is the one this one goes on from.
select e.id from dossier.evidence e
join dossier.evidence old on old.id = e.carried_from
join dossier.dossier d on d.id = e.dossier_id
where e.sha256 <> old.sha256 or old.dossier_id is distinct from d.based_on;
