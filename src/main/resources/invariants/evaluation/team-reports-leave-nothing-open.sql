-- Requests are concluded and survey minutes closed before the team reports (26/2026 Điều 7.3c).
select f.id from evaluation.team_file f
where f.state = 'REPORTED'
  and (exists (select 1 from evaluation.team_request r
               where r.file_id = f.id and r.state not in ('CLOSED', 'DECLINED'))
       or exists (select 1 from evaluation.survey s where s.file_id = f.id and s.state <> 'SIGNED'))
