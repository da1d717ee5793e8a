-- A secret motion has no vote with a name, an open one no anonymous one; every secret voter is in the three numbers.
select m.id, m.secret
from evaluation.motion m
left join evaluation.motion_tally y on y.motion_id = m.id
where m.secret and exists (select 1 from evaluation.motion_vote v where v.motion_id = m.id)
   or not m.secret and exists (select 1 from evaluation.motion_voter v where v.motion_id = m.id)
   or m.secret <> (y.motion_id is not null)
   or m.secret and y.in_favour + y.against + y.abstained
                   <> (select count(*) from evaluation.motion_voter v where v.motion_id = m.id)
