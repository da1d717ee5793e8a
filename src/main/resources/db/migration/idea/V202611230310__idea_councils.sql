-- Idea councils of a province: who sits, who was present, what was decided on each idea.
create table idea.council (
    id            uuid primary key,
    version       integer not null default 0,
    number        integer generated always as identity unique,
    province_code text not null,
    province_from date not null,
    title         text not null check (length(title) between 1 and 300),
    meets_on      date not null,
    venue         text not null check (length(venue) <= 300),
    act           text not null check (length(act) <= 300),
    closed_at     timestamptz,
    closed_by     uuid,
    opened_by     uuid not null,
    opened_at     timestamptz not null,
    foreign key (province_code, province_from) references territory.unit (code, valid_from),
    check ((closed_at is null) = (closed_by is null))
);
create index council_by_province on idea.council (province_code, province_from, meets_on desc);

create table idea.council_member (
    council_id uuid not null references idea.council (id),
    position   integer not null,
    name       text not null check (length(name) between 1 and 200),
    agency     text not null check (length(agency) <= 300),
    role       text not null check (role in ('CHAIR', 'DEPUTY', 'SECRETARY', 'MEMBER')),
    present    boolean not null,
    primary key (council_id, position)
);
comment on column idea.council_member.name is 'Officials in their function; shown to offices and in the minutes';

create table idea.council_result (
    council_id uuid not null references idea.council (id),
    idea_id    uuid not null references idea.idea (id),
    position   integer not null,
    outcome    text check (outcome in ('SELECT', 'DECLINE', 'DEFER')),
    agreed     integer check (agreed between 0 and 200),
    against    integer check (against between 0 and 200),
    reason     text not null check (length(reason) <= 4000),
    primary key (council_id, idea_id)
);
create index council_result_by_idea on idea.council_result (idea_id);
