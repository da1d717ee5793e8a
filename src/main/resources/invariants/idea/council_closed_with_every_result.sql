-- a closed council has somebody in the chair, votes no more than those present, and a result with a reason for every idea
select r.idea_id from idea.council_result r join idea.council c on c.id = r.council_id
where c.closed_at is not null
  and (r.outcome is null or r.reason = '' or r.agreed is null or r.against is null
       or r.agreed + r.against > (select count(*) from idea.council_member m where m.council_id = c.id and m.present)
       or not exists (select 1 from idea.council_member m
                      where m.council_id = c.id and m.present and m.role in ('CHAIR', 'DEPUTY')));
