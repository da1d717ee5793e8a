-- of two GS1 company prefixes in force, none begins with the other: a number leads to one producer
select a.id from producer.gs1_prefix a join producer.gs1_prefix b on b.id <> a.id and a.prefix like b.prefix || '%'
where a.ended_at is null and b.ended_at is null;
