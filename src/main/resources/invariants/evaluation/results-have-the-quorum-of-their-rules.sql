-- A result of scores rests on at least the share of the members that its rules demand; in a meeting a chair without a sheet counts too.
select r.id, r.sheets, r.appointed
from evaluation.result r
join evaluation.session s on s.id = r.session_id
join evaluation.council_rules u on u.id = s.rules_id
where not r.knocked_out
  and r.sheets + case when s.form = 'MEETING' then r.appointed - (select count(*) from evaluation.entitled_seat q
                                                                   where q.product_id = r.product_id and q.scores) else 0 end
      < ceil(r.appointed * u.quorum_numerator / cast(u.quorum_denominator as numeric))
