-- Files come beside a sealed submission only in answer to a request the office sent.
select s.id from evaluation.supplement s
join evaluation.team_request r on r.id = s.request_id
where r.sent_at is null or r.answered_at is null or s.added_at < r.sent_at
