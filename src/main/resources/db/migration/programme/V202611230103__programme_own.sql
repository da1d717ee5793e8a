-- A programme that a province decided and wrote here; what it does not change it takes from the earlier one it names.
create table programme.own_programme (
    id           uuid primary key,
    code         text not null unique,
    unit_code    text not null,
    unit_from    date not null,
    name         text not null check (length(name) between 1 and 300),
    from_year    integer not null check (from_year between 2018 and 2100),
    to_year      integer not null,
    -- the act that decided it
    act_number   text not null,
    act_day      date not null,
    act_issuer   text not null,
    copied_from  text not null,
    entered_at   timestamptz not null,
    foreign key (unit_code, unit_from) references territory.unit (code, valid_from),
    check (to_year between from_year and from_year + 15)
);

-- The month of a step by level; null means all year.
create table programme.own_step (
    programme_id   uuid not null references programme.own_programme (id),
    step           text not null check (step in ('COMMUNICATION', 'IDEA', 'PLAN', 'IMPLEMENTATION', 'EVALUATION', 'PROMOTION')),
    province_month integer check (province_month between 1 and 12),
    commune_month  integer check (commune_month between 1 and 12),
    primary key (programme_id, step)
);
