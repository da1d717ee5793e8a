-- A piece moves only while it is stored; one that is gone can only be put right, and its steps follow one another.
select m.unit_id, m.step
from evaluation.sample_move m
left join evaluation.sample_move p on p.unit_id = m.unit_id and p.step = m.step - 1
where (m.step > 0 and p.unit_id is null)
   or (m.step > 0 and (p.state = 'STORED') = (m.action = 'PUT_RIGHT'))
