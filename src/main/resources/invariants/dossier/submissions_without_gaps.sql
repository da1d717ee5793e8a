-- a dossier's sealed versions run from 1 to the current one
select d.id from dossier.dossier d left join dossier.submission s on s.dossier_id = d.id
group by d.id, d.current_submission
having count(s.number) <> d.current_submission or coalesce(max(s.number), 0) <> d.current_submission;
