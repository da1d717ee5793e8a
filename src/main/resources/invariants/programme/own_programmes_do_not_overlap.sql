-- a province has one own programme a year, and each has all six steps
select a.id from programme.own_programme a join programme.own_programme b
    on a.id < b.id and a.unit_code = b.unit_code and a.unit_from = b.unit_from and a.from_year <= b.to_year and b.from_year <= a.to_year
union all
select p.id from programme.own_programme p where (select count(*) from programme.own_step s where s.programme_id = p.id) <> 6;
