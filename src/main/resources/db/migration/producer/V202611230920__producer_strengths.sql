-- What a producer says of itself beyond its papers: who leads it, whether it is young, how it works with others.
create table producer.trait (
    entity_id   uuid not null references producer.entity (id) on delete cascade,
    trait       text not null check (trait in ('WOMEN_LED', 'YOUTH_LED', 'MINORITY_LED', 'START_UP', 'CIRCULAR_CHAIN')),
    holds       boolean not null,
    evidence    text not null check (length(evidence) <= 300),
    declared_on date not null,
    declared_by uuid not null references identity.account (id),
    primary key (entity_id, trait)
);
comment on column producer.trait.holds is 'Personal data where it tells of the leader: shown to the entity and its offices only; counted without names elsewhere';

-- What a producer could make in a year.
create table producer.strength (
    entity_id       uuid not null references producer.entity (id) on delete cascade,
    year            integer not null check (year between 2000 and 2100),
    workers         integer check (workers >= 0),
    women           integer check (women >= 0 and women <= workers),
    minority        integer check (minority >= 0 and minority <= workers),
    machines        text not null,
    kept_on         date not null,
    kept_by         uuid not null references identity.account (id),
    primary key (entity_id, year)
);
create table producer.strength_output (
    entity_id uuid not null,
    year      integer not null,
    position  integer not null check (position between 1 and 20),
    product   text not null check (length(product) between 1 and 300),
    quantity  numeric(18, 3) not null check (quantity > 0),
    unit      text not null check (length(unit) between 1 and 50),
    primary key (entity_id, year, position),
    foreign key (entity_id, year) references producer.strength (entity_id, year) on delete cascade
);

-- Tái cơ cấu: an existing producer takes another form or puts itself in order, with an adviser.
create table producer.restructuring (
    id          uuid primary key,
    version     integer not null default 0,
    entity_id   uuid not null references producer.entity (id),
    from_kind   text not null,
    to_kind     text not null,
    began_on    date not null,
    finished_on date,
    adviser     text not null check (length(adviser) <= 300),
    result      text not null check (length(result) <= 2000),
    entered_at  timestamptz not null,
    entered_by  uuid not null references identity.account (id),
    check (finished_on >= began_on),
    check (finished_on is null or result <> '')
);
create index restructuring_by_entity on producer.restructuring (entity_id);
