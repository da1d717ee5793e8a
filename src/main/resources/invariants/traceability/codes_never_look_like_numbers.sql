-- internal codes of items and places begin with a letter, have ten characters, and none that look alike
select id from traceability.item where code !~ '^[A-HJKMNP-Z][A-HJKMNP-Z2-9]{9}$'
union all
select id from traceability.place where code !~ '^[A-HJKMNP-Z][A-HJKMNP-Z2-9]{9}$';
