-- Text messages that were answered, so that one that is brought twice is answered once. No phone number, no text.
create table stamp.sms_seen (
    id_hash bytea primary key check (octet_length(id_hash) = 32),
    seen_at timestamptz not null
);
create index sms_seen_by_time on stamp.sms_seen (seen_at);
comment on column stamp.sms_seen.id_hash is 'SHA-256 of the gateway''s number of the message: some gateways build it from the phone number';
