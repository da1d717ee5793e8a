-- A closed motion counts what was cast: in the open by name, secretly as many as voted; and never more than took part.
select m.id, m.secret, m.taking_part, m.in_favour, m.against, m.abstained
from evaluation.motion m
left join evaluation.motion_tally y on y.motion_id = m.id
where m.state = 'CLOSED'
  and (m.in_favour + m.against + m.abstained > m.taking_part
       or m.in_favour + m.against + m.abstained
          <> (select count(*) from evaluation.motion_vote v where v.motion_id = m.id)
             + (select count(*) from evaluation.motion_voter v where v.motion_id = m.id)
       or m.secret and (m.in_favour, m.against, m.abstained) is distinct from (y.in_favour, y.against, y.abstained)
       or not m.secret
          and m.in_favour <> (select count(*) from evaluation.motion_vote v where v.motion_id = m.id and v.choice = 'FOR'))
