-- A score that says it comes from the tasting is what the seat answered there, under the code of that very product.
select v.sheet_id, v.criterion
from evaluation.sheet_answer_version v
join evaluation.sheet h on h.id = v.sheet_id
where v.source = 'TASTING'
  and not exists (select 1 from evaluation.tasted t
                  where t.product_id = h.product_id and t.seat_id = h.seat_id and t.criterion = v.criterion
                    and t.option is not distinct from v.option and t.points = v.points)
