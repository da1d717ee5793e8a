-- the steps of a right bear days in their order, begin with its filing and stop at refusal or end
select a.right_id, a.position from vault.ip_step a left join vault.ip_step b on b.right_id = a.right_id and b.position = a.position - 1
where (a.position = 1) <> (a.stage = 'FILED')
   or (a.position > 1 and b.right_id is null)
   or a.on_day < b.on_day
   or b.stage in ('REFUSED', 'EXPIRED');
