-- A handed-in sheet totals at most the points of its answers (criteria that need a story may count 0) and leaves none open.
select h.id, h.total, sum(a.points) as points
from evaluation.sheet h
join evaluation.sheet_answer a on a.sheet_id = h.id
where h.state = 'FINISHED'
group by h.id
having h.total > sum(a.points) or count(*) filter (where a.option is null) > 0
