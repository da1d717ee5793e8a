-- Within a session a product is scored no more often than the rules allow; every scoring but the first has its reason.
select p.id
from evaluation.session_product p
join evaluation.session s on s.id = p.session_id
join evaluation.council_rules u on u.id = s.rules_id
where u.scorings < 1 + (select count(*) from evaluation.reopening r where r.product_id = p.id)
union
select p.id
from evaluation.session_product p
where p.attempt > 1 and p.continues is null
  and p.attempt <> 1 + (select count(*) from evaluation.reopening r where r.product_id = p.id)
