-- who was there is not taken off the list
select p.id from training.participant p join training.attendance a on a.participant_id = p.id where p.withdrawn_at is not null;
