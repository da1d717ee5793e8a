-- members sit while their body stands
select m.id from programme.member m join programme.body b on b.id = m.body_id
where m.valid_from < b.valid_from or (b.valid_to is not null and (m.valid_to is null or m.valid_to > b.valid_to));
