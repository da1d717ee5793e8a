-- What the changing codes of a class are made with.
create table training.class_key (
    class_id uuid primary key references training.class (id),
    secret   bytea not null,
    made_at  timestamptz not null
);

-- A ticket is given to who scanned the code in the hall and is good once, so that a copy of it is worth nothing.
create table training.used_ticket (
    nonce    text primary key,
    class_id uuid not null references training.class (id),
    used_at  timestamptz not null
);
create index used_ticket_by_time on training.used_ticket (used_at);

-- Numbers without gaps, by province and year; the row is locked until the transaction that took the number ends.
create table training.certificate_serial (
    province text not null,
    year     integer not null,
    last     integer not null,
    primary key (province, year)
);

-- That somebody completed a class.
create table training.certificate (
    number         text primary key,
    participant_id uuid not null references training.participant (id),
    class_id       uuid not null references training.class (id),
    name           text not null,
    issued_on      date not null,
    issued_by      uuid not null,
    revoked_on     date,
    reason         text not null default '',
    check ((revoked_on is null) = (reason = ''))
);
comment on column training.certificate.name is 'Personal data: the public page of the certificate shows initials and the given name only';
-- one that stands; after it was taken back another may be issued
create unique index certificate_once on training.certificate (participant_id) where revoked_on is null;
create index certificate_by_class on training.certificate (class_id);

-- Somebody who can teach: a trainer, or an artisan who hands a craft on.
create table training.trainer (
    id        uuid primary key,
    version   integer not null default 0,
    kind      text not null check (kind in ('TRAINER', 'ARTISAN')),
    name      text not null check (length(name) between 1 and 100),
    -- degree or honour
    title     text not null,
    agency    text not null,
    craft     text not null,
    -- keys of the province that keeps the entry, and of the unit whose office entered it
    province  text not null,
    unit      text not null,
    phone     text not null,
    record    text not null,
    added_at  timestamptz not null,
    added_by  uuid not null,
    ended_at  timestamptz
);
comment on column training.trainer.phone is 'Personal data: shown to offices of the province only';
create index trainer_by_province on training.trainer (province);

create table training.trainer_content (
    trainer_id uuid not null references training.trainer (id),
    content    text not null,
    primary key (trainer_id, content)
);

create table training.class_trainer (
    class_id   uuid not null references training.class (id),
    trainer_id uuid not null references training.trainer (id),
    primary key (class_id, trainer_id)
);
create index class_trainer_by_trainer on training.class_trainer (trainer_id);

-- What somebody who was there thought of the class.
create table training.rating (
    participant_id uuid primary key references training.participant (id),
    class_id       uuid not null references training.class (id),
    score          smallint not null check (score between 1 and 5),
    note           text not null,
    rated_at       timestamptz not null
);
create index rating_by_class on training.rating (class_id);
