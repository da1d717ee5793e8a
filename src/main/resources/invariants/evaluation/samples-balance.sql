-- Pieces received are as many as registered, and each is in exactly one place: stored, used, returned or disposed of.
select l.id, l.pieces, count(u.id) as units, count(s.unit_id) as placed
from evaluation.sample_lot l
left join evaluation.sample_unit u on u.lot_id = l.id
left join evaluation.sample_stock s on s.unit_id = u.id
group by l.id
having l.pieces <> count(u.id) or count(u.id) <> count(s.unit_id)
