-- A dossier stands in a round whose closing day its request precedes (26/2026 Điều 5).
select c.id, c.requested_on, r.requested_before
from evaluation.candidate c
join evaluation.round r on r.id = c.round_id
where c.requested_on >= r.requested_before or c.scope <> r.scope
