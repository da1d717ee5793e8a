-- A decision on a request has a reason.
select id from support.request_step where action in ('APPROVE', 'REFUSE') and btrim(note) = ''
