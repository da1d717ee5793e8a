-- a case with a finding was looked into by somebody before
select m.id from stamp.matter m
where m.finding is not null
  and not exists (select 1 from stamp.matter_entry e where e.matter_id = m.id and e.kind = 'VERIFIED' and e.told_by is not null);
