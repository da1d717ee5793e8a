create schema intake;

-- A list an office handed in: looked at, taken in line by line in the background, taken back as a whole.
create table intake.batch (
    id          uuid primary key,
    kind        text not null,
    unit_code   text not null,
    unit_from   date not null,
    file_name   text not null,
    state       text not null check (state in ('PREVIEW', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE', 'DISCARDED')),
    uploaded_by uuid not null references identity.account (id),
    uploaded_at timestamptz not null,
    asked_by    uuid references identity.account (id),
    asked_at    timestamptz,
    settled_at  timestamptz,
    foreign key (unit_code, unit_from) references territory.unit (code, valid_from),
    check (state in ('PREVIEW', 'DISCARDED') or asked_by is not null)
);
create index batch_by_unit on intake.batch (unit_code, uploaded_at desc);
create index batch_to_work on intake.batch (asked_at) where state in ('RUNNING', 'UNDOING');

create table intake.line (
    batch_id   uuid not null references intake.batch (id),
    number     integer not null check (number > 0),
    title      text not null,
    cells      jsonb not null,
    state      text not null check (state in ('READY', 'BAD', 'TWIN', 'FAILED', 'ADDED', 'KEPT', 'UNDONE')),
    problems   jsonb not null default '[]',
    twin       uuid,
    twin_line  integer,
    twin_why   text,
    subject    uuid,
    kept_for   text[] not null default '{}',
    primary key (batch_id, number),
    check ((state in ('ADDED', 'KEPT')) = (subject is not null)),
    check (state <> 'BAD' or problems <> '[]'),
    check (state <> 'TWIN' or twin is not null or twin_line is not null)
);
create index line_by_state on intake.line (batch_id, state, number);

comment on column intake.line.cells is 'Personal data: shown to the office that handed the list in only; emptied once the line was added or its list thrown away';
