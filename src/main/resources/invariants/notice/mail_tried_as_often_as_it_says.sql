-- Mail that was given up tried eight times, and mail that was sent tried at least once.
select message_id from notice.mail
where (given_up_at is not null and attempts < 8) or (sent_at is not null and attempts < 1)
