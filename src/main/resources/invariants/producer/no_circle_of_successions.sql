-- no entity passes, over any number of steps, into itself (a line has an end)
with recursive walk (start, at, steps) as (
    select entity_id, successor_id, 1 from producer.passage
    union all
    select w.start, p.successor_id, w.steps + 1 from walk w join producer.passage p on p.entity_id = w.at where w.steps < 100)
select distinct start from walk where start = at;
