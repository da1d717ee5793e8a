-- An agenda, invitations and allowances belong to meetings; a ballot has none.
select s.id
from evaluation.session s
where s.form = 'BALLOT'
  and (exists (select 1 from evaluation.agenda a where a.session_id = s.id)
       or exists (select 1 from evaluation.invitation i where i.session_id = s.id)
       or exists (select 1 from evaluation.allowance_list l where l.session_id = s.id))
