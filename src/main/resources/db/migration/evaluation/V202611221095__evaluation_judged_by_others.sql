-- Where the rules of the first evaluation say so, those who scored it do not score its reconsideration: they keep their seats and
-- do not count among the members. A chair who voted first still leads, without a sheet.
create or replace view evaluation.entitled_seat as
select p.id as product_id, t.id, t.account_id, t.name, t.role, t.department, t.agency,
       t.scores and not exists (
           select 1 from evaluation.candidate c
           join evaluation.result r on r.id = c.reconsiders
           join evaluation.session f on f.id = r.session_id
           join evaluation.council_rules u on u.id = f.rules_id and u.reconsidered_by_others
           join evaluation.session_product q on q.candidate_id = r.candidate_id
           join evaluation.sheet h on h.product_id = q.id and h.state = 'FINISHED'
           join evaluation.seat v on v.id = h.seat_id and v.account_id = t.account_id
           where c.id = p.candidate_id) as scores,
       t.position
from evaluation.session_product p
join evaluation.session s on s.id = p.session_id
join evaluation.seat t on t.council_id = s.council_id
where not exists (select 1 from evaluation.recusal x
                  where x.product_id = p.id and x.seat_id = t.id and x.ended_at is null);
