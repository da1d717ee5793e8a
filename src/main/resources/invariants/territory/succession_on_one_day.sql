-- The old unit ends on the day the new one begins, and both stand on one level.
select step.*
from territory.succession step
join territory.unit was on (was.code, was.valid_from) = (step.old_code, step.old_from)
join territory.unit became on (became.code, became.valid_from) = (step.new_code, step.new_from)
where was.valid_to is distinct from became.valid_from or was.level <> became.level;
