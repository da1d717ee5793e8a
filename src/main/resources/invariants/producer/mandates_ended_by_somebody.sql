-- a mandate ended before its last day was ended by somebody, who is named
select id from producer.mandate
where ended_at is not null and ended_by is null
  and (last_day is null or (ended_at at time zone 'Asia/Ho_Chi_Minh')::date <= last_day);
