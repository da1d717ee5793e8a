-- a class teaches something to somebody
select c.id from training.class c
where not exists (select 1 from training.class_content k where k.class_id = c.id)
   or not exists (select 1 from training.class_audience a where a.class_id = c.id);
