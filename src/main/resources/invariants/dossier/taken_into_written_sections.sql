-- A passage was taken into a section that is written.
select t.id from dossier.taken t
where not exists (select 1 from dossier.section s where s.dossier_id = t.dossier_id and s.name = t.section)
