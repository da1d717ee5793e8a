-- No answer of a product was saved after it was concluded, and no sheet handed in after that.
select a.sheet_id, a.criterion, a.saved_at, p.closed_at
from evaluation.session_product p
join evaluation.sheet h on h.product_id = p.id
join evaluation.sheet_answer a on a.sheet_id = h.id
where p.closed_at is not null and (a.saved_at > p.closed_at or h.finished_at > p.closed_at)
