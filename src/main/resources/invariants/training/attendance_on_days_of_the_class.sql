-- people were there on days of their class only
select a.participant_id, a.on_day from training.attendance a
join training.participant p on p.id = a.participant_id join training.class c on c.id = p.class_id
where a.on_day not between c.first_day and c.last_day;
