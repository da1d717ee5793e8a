-- A tasting is answered between its start and its end, for the criteria chosen for it, and never before it started.
select a.glass_id, a.criterion, a.version
from evaluation.tasting_answer a
join evaluation.tasting_glass g on g.id = a.glass_id
join evaluation.tasting_item i on i.id = g.item_id
join evaluation.tasting t on t.id = i.tasting_id
where t.started_at is null or a.saved_at < t.started_at or a.saved_at > t.ended_at or not a.criterion = any (i.criteria)
