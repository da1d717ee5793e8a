-- A dossier that took the place of a former one holds every paper of it, kept even when taken out of the draft (26/2026 Điều 12.2).
select f.id from dossier.former f
join dossier.former_paper p on p.former_id = f.id
where f.state = 'CONVERTED'
  and not exists (select 1 from dossier.evidence e where e.dossier_id = f.dossier_id and e.sha256 = p.sha256);
