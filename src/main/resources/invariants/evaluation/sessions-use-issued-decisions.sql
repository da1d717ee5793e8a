-- A session works under an issued council and issued rules of its own scope, for a round of its own scope when it has one.
select s.id
from evaluation.session s
join evaluation.council c on c.id = s.council_id
join evaluation.council_rules u on u.id = s.rules_id
left join evaluation.round r on r.id = s.round_id
where c.state = 'DRAFT' or u.state = 'DRAFT' or c.scope <> s.scope or u.scope <> s.scope or r.scope <> s.scope
