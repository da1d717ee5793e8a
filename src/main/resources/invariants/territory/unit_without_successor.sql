-- A province or commune that ended went on somewhere.
select unit.code, unit.valid_from
from territory.unit unit
where unit.level <> 'DISTRICT' and unit.valid_to is not null
  and not exists (select from territory.succession step
                  where (step.old_code, step.old_from) = (unit.code, unit.valid_from));
