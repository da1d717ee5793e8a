-- One code means one place at a time.
select a.code, a.valid_from, b.valid_from as other_from
from territory.unit a
join territory.unit b on a.code = b.code and a.valid_from < b.valid_from
where daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to);
