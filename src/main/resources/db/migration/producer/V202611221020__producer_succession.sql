-- An entity passes into another, or gives part of what it has to another: on a paper, confirmed by an office, from a day on.
create table producer.succession (
    id           uuid primary key,
    version      integer not null default 0,
    kind         text not null check (kind in ('CONVERSION', 'MERGER', 'SPLIT', 'TAKE_OVER')),
    state        text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
    successor_id uuid not null references producer.entity (id),
    effective_on date not null,
    paper_number text not null,
    paper_issuer text not null,
    paper_on     date not null,
    sha256       text not null references files.file (sha256),
    file_name    text not null,
    proposed_by  uuid not null references identity.account (id),
    proposed_at  timestamptz not null,
    decided_by   uuid references identity.account (id),
    decider      text,
    decided_at   timestamptz,
    reason       text,
    -- when what they had went over; null before its day
    applied_at   timestamptz,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((decided_by is null) = (decided_at is null)),
    check (state <> 'REFUSED' or reason is not null),
    check (applied_at is null or state = 'CONFIRMED')
);
create index succession_by_successor on producer.succession (successor_id);

-- The predecessors, each with the member that agreed.
create table producer.succession_from (
    succession_id uuid not null references producer.succession (id),
    entity_id     uuid not null references producer.entity (id),
    agreed_by     uuid references identity.account (id),
    agreed_at     timestamptz,
    primary key (succession_id, entity_id),
    check ((agreed_by is null) = (agreed_at is null))
);
create index succession_from_by_entity on producer.succession_from (entity_id);

-- In a split only these go along; ids of the modules that own them.
create table producer.succession_part (
    succession_id uuid not null references producer.succession (id),
    subject_id    uuid not null,
    primary key (succession_id, subject_id)
);

-- An entity passes into one other once; the chain of these rows is its line.
create table producer.passage (
    entity_id     uuid primary key references producer.entity (id),
    successor_id  uuid not null references producer.entity (id),
    succession_id uuid not null references producer.succession (id),
    passed_on     date not null,
    check (entity_id <> successor_id)
);
create index passage_by_successor on producer.passage (successor_id);

-- Names an entity bore before, each to the day it was changed.
create table producer.name_history (
    id         bigint generated always as identity primary key,
    entity_id  uuid not null references producer.entity (id),
    name       text not null,
    until      date not null,
    changed_by uuid not null
);
create index name_history_by_entity on producer.name_history (entity_id);

-- What other modules' queries may join.
create view producer.v_passage as select entity_id, successor_id, passed_on from producer.passage;
