-- No lot is called back before the diary knew it.
select r.id, r.started_at, l.entered_at
from traceability.recall r join traceability.lot l on l.id = r.lot_id
where r.started_at < l.entered_at
