-- A unit that went whole has one successor; a unit that went in parts has several.
select old_code, old_from
from territory.succession
group by old_code, old_from
having (bool_or(whole) and count(*) > 1) or (not bool_or(whole) and count(*) = 1);
