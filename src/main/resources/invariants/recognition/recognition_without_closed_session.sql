-- A recognition made through this software rests on a product that a session or ballot closed, on the sheets of at least the share
-- of the members its rules demand, and on a result that is not being looked at again (26/2026 Điều 7.3d, 7.4d, 7.6d).
select r.id, p.state, e.sheets, e.appointed
from recognition.recognition r
join recognition.decision_item i on i.id = r.item_id
left join evaluation.result e on e.id = i.result_id
left join evaluation.session_product p on p.id = e.product_id
left join evaluation.session s on s.id = p.session_id
left join evaluation.council_rules u on u.id = s.rules_id
where e.id is null or e.knocked_out or p.state <> 'CLOSED'
   or e.sheets + case when s.form = 'MEETING' then e.appointed - (select count(*) from evaluation.entitled_seat q
                                                                   where q.product_id = p.id and q.scores) else 0 end
      < ceil(e.appointed * u.quorum_numerator / cast(u.quorum_denominator as numeric))
   or exists (select 1 from evaluation.reconsideration x where x.result_id = e.id and x.state <> 'REJECTED')
