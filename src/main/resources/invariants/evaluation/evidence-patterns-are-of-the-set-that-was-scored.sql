-- A pattern of evidence belongs to a product that was scored, and is of the set it was scored with.
select t.result_id, t.criteria_set, p.criteria_set as scored_with
from evaluation.result_pattern t
join evaluation.result r on r.id = t.result_id
join evaluation.session_product p on p.id = r.product_id
where t.criteria_set <> p.criteria_set or r.knocked_out
