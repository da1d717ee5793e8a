create schema if not exists idea;

-- Potential products (sản phẩm tiềm năng): what a village could bring into the programme, as surveyed on the spot.
create table idea.potential (
    id           uuid primary key,
    version      integer not null default 0,
    state        text not null check (state in ('PROPOSED', 'KEPT', 'CHOSEN', 'DROPPED')),
    reason       text not null default '',
    name         text not null check (length(name) between 1 and 200),
    group_code   text,
    description  text not null default '',
    commune_code text not null,
    commune_from date not null,
    hamlet       text not null default '',
    maker_kind   text not null check (maker_kind in ('ENTITY', 'HOUSEHOLD', 'VILLAGE')),
    entity_id    uuid references producer.entity (id),
    maker_name   text not null default '',
    consent      boolean not null default false,
    households   integer check (households > 0),
    quantity     numeric(14, 3) check (quantity > 0),
    unit         text check (unit in ('KGM', 'TNE', 'LTR', 'H87', 'VISIT')),
    season       text not null default '',
    material     text not null default '',
    traditional  boolean not null default false,
    craft        text not null default '',
    market       text not null default '',
    strengths    text not null default '',
    missing      text not null default '',
    latitude     numeric(4, 2),
    longitude    numeric(5, 2),
    surveyed_on  date not null,
    entered_by   uuid not null,
    entered_at   timestamptz not null,
    search       text not null,
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    check ((maker_kind = 'ENTITY') = (entity_id is not null)),
    check (maker_kind <> 'HOUSEHOLD' or (maker_name <> '' and consent)),
    check ((quantity is null) = (unit is null)),
    check ((latitude is null) = (longitude is null)),
    check (state <> 'DROPPED' or reason <> '')
);
create index potential_by_commune on idea.potential (commune_code, commune_from);
create index potential_by_entity on idea.potential (entity_id) where entity_id is not null;
create index potential_by_time on idea.potential (entered_at desc, id);
comment on column idea.potential.maker_name is 'Personal data: name of a household that agreed to be named; shown to the offices of its place only';
comment on column idea.potential.latitude is 'Coarse on purpose: two decimals are about a kilometre';

create table idea.potential_photo (
    potential_id uuid not null references idea.potential (id),
    sha256       text not null references files.file (sha256),
    name         text not null,
    position     integer not null,
    primary key (potential_id, sha256)
);

-- Every sending that was taken, by its fingerprint: the same one again changes nothing.
create table idea.potential_sent (
    potential_id uuid not null references idea.potential (id),
    fingerprint  text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    primary key (potential_id, fingerprint)
);

-- What other modules' queries may join: no personal data.
create view idea.v_potential as
    select id, name, state, group_code, commune_code, commune_from, entity_id, traditional, surveyed_on from idea.potential;
