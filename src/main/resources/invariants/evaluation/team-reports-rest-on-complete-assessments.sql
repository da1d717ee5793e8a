-- A team's report is issued when every criterion has an adviser, a proposed option and a verdict (26/2026 Điều 7.3c).
select f.id, t.criterion
from evaluation.team_file f
join evaluation.team_task t on t.file_id = f.id
left join evaluation.team_assessment a on a.file_id = f.id and a.criterion = t.criterion
where f.state = 'REPORTED' and (t.adviser_id is null or a.option is null or a.verdict is null)
