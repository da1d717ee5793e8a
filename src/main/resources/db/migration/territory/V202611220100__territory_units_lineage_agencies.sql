-- Administrative units as dated data. A trusted extension: the database's owner may create it.
do $$
begin
    if not exists (select from pg_extension where extname = 'btree_gist') then
        create extension btree_gist;
    end if;
end $$;

create schema territory;

create table territory.unit (
    code        text not null check (code ~ '^\d{2,5}$'),
    valid_from  date not null,
    valid_to    date check (valid_to > valid_from),
    level       text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    kind        text not null,
    name        text not null,
    parent_code text,
    parent_from date,
    act         text not null,
    primary key (code, valid_from),
    foreign key (parent_code, parent_from) references territory.unit deferrable initially deferred,
    check ((level = 'PROVINCE') = (parent_code is null)),
    -- one code means one place at a time
    exclude using gist (code with =, daterange(valid_from, valid_to) with &&) deferrable initially deferred
);
create index on territory.unit (parent_code, parent_from);

-- what became of a unit's territory; several rows for one old unit: a person has to choose
create table territory.succession (
    old_code text not null,
    old_from date not null,
    new_code text not null,
    new_from date not null,
    whole    boolean not null,
    act      text not null,
    doubt    text not null,
    primary key (old_code, old_from, new_code, new_from),
    foreign key (old_code, old_from) references territory.unit deferrable initially deferred,
    foreign key (new_code, new_from) references territory.unit deferrable initially deferred
);
create index on territory.succession (new_code, new_from);

create table territory.agency (
    code       text primary key,
    kind       text not null,
    name       text not null,
    unit_code  text,
    unit_from  date,
    valid_from date not null,
    valid_to   date check (valid_to > valid_from),
    successor  text references territory.agency deferrable initially deferred,
    basis      text not null,
    foreign key (unit_code, unit_from) references territory.unit deferrable initially deferred,
    exclude using gist (kind with =, (coalesce(unit_code, 'VN')) with =, daterange(valid_from, valid_to) with &&)
        deferrable initially deferred
);

-- which version of the data files the tables hold
create table territory.loaded (
    only_row  boolean primary key default true check (only_row),
    sha256    text not null,
    loaded_at timestamptz not null
);
