-- each selected or declined idea has the same result in a council that was closed
select i.id from idea.idea i
where i.state in ('SELECTED', 'DECLINED')
  and not exists (
      select 1 from idea.council_result r join idea.council c on c.id = r.council_id
      where r.idea_id = i.id and c.closed_at is not null and c.meets_on = i.decided_on
        and r.outcome = case i.state when 'SELECTED' then 'SELECT' else 'DECLINE' end);
