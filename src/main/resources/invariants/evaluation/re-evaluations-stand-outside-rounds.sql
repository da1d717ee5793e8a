-- Only re-evaluations come before a session without a round, and they never come before one with a round (26/2026 Điều 7.6d).
select p.id
from evaluation.session_product p
join evaluation.session s on s.id = p.session_id
join evaluation.candidate c on c.id = p.candidate_id
where (c.kind = 'RE_EVALUATION') <> (s.round_id is null)
