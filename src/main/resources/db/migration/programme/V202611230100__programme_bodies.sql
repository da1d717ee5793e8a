create schema programme;

-- A committee, an office in charge or a council of a province or commune, for as long as it stands.
create table programme.body (
    id          uuid primary key,
    version     integer not null default 0,
    unit_code   text not null,
    unit_from   date not null,
    kind        text not null check (kind in ('COMMITTEE', 'OFFICE', 'COUNCIL')),
    name        text not null check (length(name) between 1 and 300),
    -- number of the decision that set it up
    decision    text not null,
    -- first day, and first day on which it no longer was
    valid_from  date not null,
    valid_to    date,
    entered_at  timestamptz not null,
    entered_by  uuid not null,
    foreign key (unit_code, unit_from) references territory.unit (code, valid_from),
    check (valid_to is null or valid_to > valid_from)
);
create index body_by_unit on programme.body (unit_code, unit_from);

-- Who sat in it, with their term; those who left stay on record. Name and post are of public office: no address, no number.
create table programme.member (
    id          uuid primary key,
    body_id     uuid not null references programme.body (id),
    seat        text not null check (seat in ('HEAD', 'DEPUTY', 'STANDING', 'MEMBER', 'SECRETARY')),
    name        text not null check (length(name) between 1 and 200),
    post        text not null,
    agency      text not null,
    decision    text not null,
    valid_from  date not null,
    valid_to    date,
    -- why and by what decision they left; empty while they sit
    ended_why   text not null default '',
    entered_at  timestamptz not null,
    check (valid_to is null or valid_to >= valid_from),
    check (valid_to is not null or ended_why = '')
);
create index member_by_body on programme.member (body_id);
