-- An issued report has a site check exactly when it names one of the law's two grounds, and then says why (26/2026 Điều 7.6c).
select id
from evaluation.agency_report
where state = 'ISSUED'
  and ((scale_changed or evidence_unclear) <> (visited_on is not null)
       or ((scale_changed or evidence_unclear) and (ground = '' or participants = '' or findings = '')))
