-- The planned day of a meeting: when it begins, how long each product takes, the breaks. The clock of each product is computed.
create table evaluation.agenda (
    session_id   uuid primary key references evaluation.session (id),
    starts_at    time not null,
    opening      int not null check (opening between 0 and 240),
    minutes      int not null check (minutes between 1 and 240),
    closing      int not null check (closing between 0 and 240),
    lock_version int not null default 1,
    planned_by   uuid not null references identity.account (id),
    planned_at   timestamptz not null
);

create table evaluation.agenda_break (
    session_id uuid not null references evaluation.agenda (session_id),
    position   int not null,
    starts_at  time not null,
    minutes    int not null check (minutes between 1 and 240),
    label      text not null check (length(label) between 1 and 200),
    primary key (session_id, position)
);

-- A product that takes longer or shorter than the others.
create table evaluation.agenda_minutes (
    product_id uuid primary key references evaluation.session_product (id) on delete cascade,
    minutes    int not null check (minutes between 1 and 240)
);
