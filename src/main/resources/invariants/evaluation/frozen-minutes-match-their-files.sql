-- Every confirmation is of the very file that was frozen; versions are numbered without gaps; papers come with signing only.
select m.id, 'confirmed another file' as why
from evaluation.minutes m join evaluation.minutes_signature s on s.minutes_id = m.id
where s.pdf <> m.pdf or s.at < m.frozen_at
union all
select m.id, 'a version is missing before it'
from evaluation.minutes m
where m.number > 1 and not exists (select 1 from evaluation.minutes b
                                   where b.session_id = m.session_id and b.number = m.number - 1
                                     and b.state = 'SUPERSEDED')
union all
select m.id, 'papers without a signature'
from evaluation.minutes m join evaluation.minutes_paper p on p.minutes_id = m.id
where m.state <> 'SIGNED'
