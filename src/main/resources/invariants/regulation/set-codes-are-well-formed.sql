-- A set in use has a code of the form QD26-01 and was first used in the past.
select code, first_used_at
from regulation.criteria_set
where code !~ '^[A-Z0-9]+-[0-9]{2,}$' or first_used_at > now() + interval '1 minute';
