-- What is written in a team's file was written by an adviser of its council, and not after the report.
select f.id, w.by_adviser
from evaluation.team_file f
join (select file_id, saved_by as by_adviser, saved_at as at from evaluation.team_assessment
      union all select file_id, added_by, added_at from evaluation.page_anchor
      union all select file_id, proposed_by, proposed_at from evaluation.team_request
      union all select file_id, begun_by, begun_at from evaluation.survey) w on w.file_id = f.id
join evaluation.adviser a on a.id = w.by_adviser
where a.council_id <> f.council_id or a.account_id is null or w.at > f.reported_at
