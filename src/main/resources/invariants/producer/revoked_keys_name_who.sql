-- A key taken back says when and by whom, and was issued before.
select id from producer.api_key where revoked_at is not null and (revoked_by is null or revoked_at < issued_at)
