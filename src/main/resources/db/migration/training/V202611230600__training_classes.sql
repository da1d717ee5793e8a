create schema training;

-- A class of the programme, held by the office of a province or commune.
create table training.class (
    id          uuid primary key,
    number      integer generated always as identity unique,
    version     integer not null default 0,
    -- keys of the unit whose office holds it, and of its province
    unit        text not null,
    province    text not null,
    title       text not null check (length(title) between 1 and 200),
    first_day   date not null,
    last_day    date not null,
    hours       text not null,
    venue       text not null,
    trainer     text not null,
    enrol_until date not null,
    seats       integer not null check (seats between 1 and 500),
    -- in đồng
    cost        numeric(12, 0) check (cost >= 0),
    funding     text not null,
    state       text not null check (state in ('OPEN', 'HELD', 'CANCELLED')),
    end_note    text not null default '',
    ended_at    timestamptz,
    opened_at   timestamptz not null,
    opened_by   uuid not null,
    check (last_day >= first_day and last_day - first_day < 15),
    check (enrol_until <= last_day),
    check ((state = 'OPEN') = (ended_at is null))
);
create index class_by_province on training.class (province, first_day desc);
create index class_by_unit on training.class (unit);

create table training.class_content (
    class_id uuid not null references training.class (id),
    content  text not null,
    primary key (class_id, content)
);

create table training.class_audience (
    class_id uuid not null references training.class (id),
    audience text not null check (audience in ('OFFICIAL', 'LEADER', 'MANAGER', 'WORKER')),
    primary key (class_id, audience)
);

-- Somebody on the list of a class.
create table training.participant (
    id           uuid primary key,
    class_id     uuid not null references training.class (id),
    account_id   uuid,
    entity_id    uuid references producer.entity (id),
    name         text not null check (length(name) between 1 and 100),
    name_folded  text not null,
    phone        text not null,
    audience     text not null check (audience in ('OFFICIAL', 'LEADER', 'MANAGER', 'WORKER')),
    function     text not null,
    -- key of the entity's commune or of the official's unit; empty for who came without either
    unit         text not null,
    source       text not null check (source in ('SELF', 'ENTITY', 'OFFICE', 'WALK_IN')),
    enrolled_at  timestamptz not null,
    enrolled_by  uuid,
    withdrawn_at timestamptz
);
comment on column training.participant.name is 'Personal data: shown to the class''s office, the offices of the person''s unit and the person''s entity only';
comment on column training.participant.phone is 'Personal data: shown to the class''s office, the offices of the person''s unit and the person''s entity only';
create unique index participant_once on training.participant (class_id, name_folded, phone) where withdrawn_at is null;
create unique index participant_account_once on training.participant (class_id, account_id) where withdrawn_at is null and account_id is not null;
create index participant_by_entity on training.participant (entity_id);
create index participant_by_account on training.participant (account_id);

-- Who was there on which day of the class.
create table training.attendance (
    participant_id uuid not null references training.participant (id),
    on_day         date not null,
    means          text not null check (means in ('CODE', 'HAND')),
    noted_at       timestamptz not null,
    noted_by       uuid,
    primary key (participant_id, on_day)
);
