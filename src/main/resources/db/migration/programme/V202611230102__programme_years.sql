-- The plan of a unit's year: when each step is meant to run. It warns and never blocks.
create table programme.year_plan (
    id          uuid primary key,
    version     integer not null default 0,
    unit_code   text not null,
    unit_from   date not null,
    year        integer not null check (year between 2018 and 2100),
    -- paper by which it was issued; empty while it is a draft of the office
    decision    text not null default '',
    entered_at  timestamptz not null,
    foreign key (unit_code, unit_from) references territory.unit (code, valid_from),
    unique (unit_code, unit_from, year)
);

-- Its windows; a province's plan has some for its communes, a commune's only its own.
create table programme.plan_window (
    plan_id     uuid not null references programme.year_plan (id),
    step        text not null check (step in ('COMMUNICATION', 'IDEA', 'PLAN', 'IMPLEMENTATION', 'EVALUATION', 'PROMOTION')),
    level       text not null check (level in ('PROVINCE', 'COMMUNE')),
    from_day    date not null,
    to_day      date not null,
    note        text not null default '',
    primary key (plan_id, step, level),
    check (from_day <= to_day)
);
