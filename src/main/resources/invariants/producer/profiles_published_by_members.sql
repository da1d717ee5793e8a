-- a profile is public by the consent of somebody who acts for the producer, never of an office
select p.entity_id from producer.profile p
where p.published_at is not null
  and not exists (select from producer.member m where m.entity_id = p.entity_id and m.account_id = p.published_by);
