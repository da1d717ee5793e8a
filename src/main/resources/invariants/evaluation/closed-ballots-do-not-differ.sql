-- A ballot was closed only when nobody disagreed; a turned one goes on as the next attempt of a meeting (26/2026 Điều 7.6d).
select p.id
from evaluation.session_product p
join evaluation.session s on s.id = p.session_id
where s.form = 'BALLOT' and p.state = 'CLOSED'
  and exists (select 1 from evaluation.sheet h
              where h.product_id = p.id and h.attempt = p.attempt and h.opinion = 'DISAGREE')
union
select p.id
from evaluation.session_product p
left join evaluation.session_product n on n.continues = p.id
left join evaluation.session m on m.id = n.session_id
left join evaluation.turning t on t.product_id = p.id
where p.state = 'TURNED'
  and (n.id is null or t.product_id is null or m.form <> 'MEETING' or n.attempt <> p.attempt + 1
       or n.candidate_id <> p.candidate_id)
