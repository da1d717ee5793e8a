-- a body has one head on any day
select a.body_id, a.id, b.id from programme.member a join programme.member b on b.body_id = a.body_id and a.id < b.id
where a.seat = 'HEAD' and b.seat = 'HEAD'
  and a.valid_from < coalesce(b.valid_to, 'infinity'::date) and b.valid_from < coalesce(a.valid_to, 'infinity'::date);
