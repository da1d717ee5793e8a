-- A result counts the members entitled to its product, and no more; members recused from it are not among them.
select r.id, r.appointed, count(e.id) as entitled
from evaluation.result r
left join evaluation.entitled_seat e on e.product_id = r.product_id and (e.scores or e.role = 'CHAIR')
group by r.id
having r.appointed <> count(e.id)
