-- A unit's parent exists through the unit's whole life and stands on a level above it.
select child.code, child.valid_from
from territory.unit child
join territory.unit parent on (parent.code, parent.valid_from) = (child.parent_code, child.parent_from)
where not daterange(parent.valid_from, parent.valid_to) @> daterange(child.valid_from, child.valid_to)
   or array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], parent.level)
      >= array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], child.level);
