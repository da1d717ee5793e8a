-- Leave to prepare an entity's dossiers, given to a consultant or an officer of its commune (26/2026 Điều 7.1, 10.4a).
create table producer.mandate (
    id          uuid primary key,
    entity_id   uuid not null references producer.entity (id),
    account_id  uuid not null references identity.account (id),
    preparer    text not null,
    role        text not null check (role in ('CONSULTANT', 'COMMUNE_OFFICER')),
    given_by    uuid not null,
    given_at    timestamptz not null,
    last_day    date,
    accepted_at timestamptz,
    ended_at    timestamptz,
    ended_by    uuid,
    check (accepted_at >= given_at),
    check (ended_at >= given_at)
);
-- one at a time between the same two
create unique index mandate_standing on producer.mandate (entity_id, account_id) where ended_at is null;
create index mandate_by_account on producer.mandate (account_id);
