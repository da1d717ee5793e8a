-- The reasons that go with the notice of a result (26/2026 Điều 7.3g, 7.4g): comments without names, in an order that does
-- not tell the seat, and the road map as it was on the day of release. No column leads back to a seat.
create table evaluation.reasons_letter (
    id               uuid primary key,
    result_id        uuid not null unique references evaluation.result (id),
    version          int not null default 0,
    drafted_by       uuid not null references identity.account (id),
    drafted_at       timestamptz not null,
    released_by      uuid references identity.account (id),
    released_at      timestamptz,
    target_stars     smallint check (target_stars between 3 and 5),
    missing_points   numeric check (missing_points >= 0),
    missing_minimums int check (missing_minimums >= 0),
    check ((released_by is null) = (released_at is null)),
    check ((target_stars is null) = (missing_points is null) and (target_stars is null) = (missing_minimums is null))
);

create table evaluation.reasons_comment (
    letter_id uuid not null references evaluation.reasons_letter (id),
    position  int not null,
    criterion text not null,
    text      text not null check (length(text) <= 20000),
    kept      boolean not null,
    primary key (letter_id, position)
);

create table evaluation.reasons_step (
    letter_id  uuid not null references evaluation.reasons_letter (id),
    position   int not null,
    family     text not null,
    task       text not null,
    cost_from  numeric not null check (cost_from >= 0),
    cost_to    numeric not null check (cost_to >= cost_from),
    weeks_from int not null check (weeks_from >= 0),
    weeks_to   int not null check (weeks_to >= weeks_from),
    helper     text not null,
    source     text not null,
    primary key (letter_id, position)
);

create table evaluation.reasons_raise (
    letter_id   uuid not null,
    step        int not null,
    position    int not null,
    criterion   text not null,
    from_points numeric not null,
    to_points   numeric not null,
    for_minimum boolean not null,
    wording     text not null,
    primary key (letter_id, step, position),
    foreign key (letter_id, step) references evaluation.reasons_step (letter_id, position)
);

-- What a step costs in a province: its own versions over the estimates that come with the software.
create table evaluation.roadmap_step (
    scope      text not null,
    family     text not null,
    version    int not null check (version > 0),
    task       text not null check (length(task) between 1 and 500),
    cost_from  numeric not null check (cost_from >= 0),
    cost_to    numeric not null check (cost_to >= cost_from),
    weeks_from int not null check (weeks_from >= 0),
    weeks_to   int not null check (weeks_to >= weeks_from),
    helper     text not null check (length(helper) <= 300),
    source     text not null check (length(source) between 1 and 300),
    changed_by uuid not null references identity.account (id),
    changed_at timestamptz not null,
    primary key (scope, family, version)
);
