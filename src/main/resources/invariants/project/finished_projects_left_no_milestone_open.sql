-- a project that is done has reached its milestones
select p.id from project.project p join project.milestone m on m.project_id = p.id
where p.state = 'DONE' and m.done_on is null;
