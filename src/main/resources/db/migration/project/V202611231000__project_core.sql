create schema project;

-- A component or priority project, a pilot model or a tourism village that an office follows.
create table project.project (
    id         uuid primary key,
    number     integer generated always as identity unique,
    version    integer not null default 0,
    kind       text not null check (kind in ('COMPONENT', 'PRIORITY', 'PILOT_MODEL', 'TOURISM_VILLAGE')),
    -- keys of the unit whose office follows it, and of its province
    unit       text not null,
    province   text not null,
    name       text not null check (length(name) between 1 and 300),
    place      text not null,
    agency     text not null,
    basis      text not null,
    goals      text not null,
    starts     date not null,
    ends       date not null,
    -- in million VND, all sources
    budget     numeric(14, 3) check (budget >= 0),
    -- the programme whose act names it, and the act's words; empty for a project of the office's own
    programme  text not null default '',
    named      text not null default '',
    state      text not null check (state in ('PLANNED', 'RUNNING', 'DONE', 'STOPPED')),
    end_note   text not null default '',
    opened_at  timestamptz not null,
    opened_by  uuid not null,
    check (ends >= starts),
    check (state <> 'STOPPED' or end_note <> '')
);
create index project_by_province on project.project (province);
create index project_by_unit on project.project (unit);

create table project.milestone (
    id         uuid primary key,
    project_id uuid not null references project.project (id),
    name       text not null check (length(name) between 1 and 300),
    due        date not null,
    done_on    date,
    note       text not null default ''
);
create index milestone_by_project on project.milestone (project_id, due);

-- What a project is measured by: visitors, households, rooms.
create table project.measure (
    id         uuid primary key,
    project_id uuid not null references project.project (id),
    name       text not null check (length(name) between 1 and 200),
    unit       text not null,
    target     numeric(18, 3) not null check (target >= 0),
    actual     numeric(18, 3) check (actual >= 0),
    as_of      date,
    check ((actual is null) = (as_of is null))
);
create index measure_by_project on project.measure (project_id);

create table project.photo (
    project_id uuid not null references project.project (id),
    sha256     text not null,
    caption    text not null,
    added_at   timestamptz not null,
    added_by   uuid not null,
    primary key (project_id, sha256)
);
