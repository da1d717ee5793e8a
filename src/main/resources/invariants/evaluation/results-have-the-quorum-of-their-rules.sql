-- A result of scores rests on at least the share of the members that its rules demand; a chair who does not score counts too.
select r.id, r.sheets, r.appointed
from evaluation.result r
join evaluation.session s on s.id = r.session_id
join evaluation.council_rules u on u.id = s.rules_id
left join evaluation.seat t on t.council_id = s.council_id and t.role = 'CHAIR' and not t.scores
where not r.knocked_out
  and r.sheets + case when s.form = 'MEETING' and t.id is not null then 1 else 0 end
      < ceil(r.appointed * u.quorum_numerator / cast(u.quorum_denominator as numeric))
