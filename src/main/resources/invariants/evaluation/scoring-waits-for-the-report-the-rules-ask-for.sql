-- Under rules that ask for it, a product was opened only after the advisory team's report; a re-evaluation has no team.
select p.id from evaluation.session_product p
join evaluation.session s on s.id = p.session_id
join evaluation.council_rules r on r.id = s.rules_id
join evaluation.candidate c on c.id = p.candidate_id
where r.team_report and p.opened_at is not null and c.kind <> 'RE_EVALUATION'
  and not exists (select 1 from evaluation.team_file f
                  where f.candidate_id = c.id and f.state = 'REPORTED' and f.reported_at <= p.opened_at)
