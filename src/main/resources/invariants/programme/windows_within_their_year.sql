-- the windows of a year's plan lie in that year
select p.id, w.step from programme.year_plan p join programme.plan_window w on w.plan_id = p.id
where extract(year from w.from_day) <> p.year or extract(year from w.to_day) <> p.year;
