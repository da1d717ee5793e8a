-- An issued withdrawal decision names the entity and the agencies it goes to (26/2026 Điều 8.3c).
select w.id from recognition.withdrawal w
where w.state = 'ISSUED'
  and (select count(*) from recognition.withdrawal_recipient t where t.withdrawal_id = w.id) < 2
