-- What an agency is charged with in a year: from an act's duty, or added by the office.
create table programme.task (
    id          uuid primary key,
    version     integer not null default 0,
    unit_code   text not null,
    unit_from   date not null,
    year        integer not null check (year between 2018 and 2100),
    -- programme and number of the act's duty; null for a task of the office's own
    programme   text,
    duty        text,
    agency      text not null check (length(agency) between 1 and 200),
    what        text not null check (length(what) between 1 and 1000),
    source      text not null,
    starts_on   date,
    due_on      date not null,
    done_on     date,
    note        text not null default '',
    -- number or address of the paper that shows it was done
    evidence    text not null default '',
    entered_at  timestamptz not null,
    foreign key (unit_code, unit_from) references territory.unit (code, valid_from),
    unique (unit_code, unit_from, year, programme, duty),
    check ((programme is null) = (duty is null)),
    check (starts_on is null or starts_on <= due_on)
);
create index task_by_due on programme.task (unit_code, unit_from, due_on) where done_on is null;
