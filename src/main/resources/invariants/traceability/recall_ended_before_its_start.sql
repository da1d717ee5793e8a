-- A recall is started once and ended once, later; who ended it and why is known.
select id, started_at, ended_at from traceability.recall
where ended_at is not null and (ended_at < started_at or ended_by is null or ended_because is null)
