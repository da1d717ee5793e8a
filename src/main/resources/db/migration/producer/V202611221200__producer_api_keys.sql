-- Keys with which a producer's own programs call. Only a hash is kept: a lost key is replaced, never read again.
create table producer.api_key (
    id         uuid primary key,
    entity_id  uuid not null references producer.entity (id),
    name       text not null check (length(name) between 1 and 100),
    hash       bytea not null unique check (length(hash) = 32),
    issued_at  timestamptz not null,
    issued_by  uuid not null,
    revoked_at timestamptz,
    revoked_by uuid,
    used_on    date,
    check ((revoked_at is null) = (revoked_by is null))
);
create index api_key_by_entity on producer.api_key (entity_id);
