-- An agency that ended has a successor that takes over that day or already exists.
select agency.code
from territory.agency agency
left join territory.agency next on next.code = agency.successor
where agency.valid_to is not null
  and (next.code is null or not daterange(next.valid_from, next.valid_to) @> agency.valid_to);
