-- A province or commune that began after the first list was made of older ones.
select unit.code, unit.valid_from
from territory.unit unit
where unit.level <> 'DISTRICT' and unit.valid_from > (select min(valid_from) from territory.unit)
  and not exists (select from territory.succession step
                  where (step.new_code, step.new_from) = (unit.code, unit.valid_from));
