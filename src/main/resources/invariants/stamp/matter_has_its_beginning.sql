-- each case says in its first line that it was opened, and each report stands in its case
select m.id from stamp.matter m
where not exists (select 1 from stamp.matter_entry e where e.matter_id = m.id and e.kind = 'OPENED')
union all
select r.id from stamp.report r
where not exists (select 1 from stamp.matter_entry e where e.matter_id = r.matter_id and e.kind = 'REPORTED' and e.note = 'PA-' || r.number);
