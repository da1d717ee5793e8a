-- No re-evaluation comes before a council, or goes to the ministry, before an agency's report on it was issued (26/2026 Điều 7.6c).
select c.id
from evaluation.candidate c
where c.kind = 'RE_EVALUATION' and c.state <> 'INBOX'
  and not exists (select 1 from evaluation.agency_report a
                  join evaluation.candidate o on o.id = a.candidate_id
                  where o.dossier_id = c.dossier_id and o.scope = c.scope and a.state = 'ISSUED')
