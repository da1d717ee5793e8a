-- Village meetings: the people know, discuss and choose which product goes on.
create table idea.meeting (
    id           uuid primary key,
    version      integer not null default 0,
    state        text not null check (state in ('DRAFT', 'HELD')),
    commune_code text not null,
    commune_from date not null,
    hamlet       text not null check (length(hamlet) between 1 and 200),
    place        text not null default '',
    held_on      date not null,
    chair        text not null default '',
    secretary    text not null default '',
    households   integer check (households > 0),
    present      integer check (present > 0),
    women        integer check (women >= 0),
    minority     integer check (minority >= 0),
    opinions     text not null default '',
    conclusion   text not null default '',
    entered_by   uuid not null,
    entered_at   timestamptz not null,
    concluded_by uuid,
    concluded_at timestamptz,
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    check ((state = 'HELD') = (concluded_at is not null)),
    check ((concluded_by is null) = (concluded_at is null)),
    check (women <= present), check (minority <= present),
    check (state <> 'HELD' or present is not null)
);
create index meeting_by_commune on idea.meeting (commune_code, commune_from, held_on desc);
comment on column idea.meeting.women is 'A count only: nobody who came is listed';
comment on column idea.meeting.minority is 'A count only: nobody who came is listed';

create table idea.meeting_candidate (
    meeting_id   uuid not null references idea.meeting (id),
    potential_id uuid not null references idea.potential (id),
    position     integer not null,
    votes        integer check (votes >= 0),
    opinion      text not null default '',
    chosen       boolean not null default false,
    primary key (meeting_id, potential_id)
);
create index meeting_candidate_by_potential on idea.meeting_candidate (potential_id);

create table idea.meeting_file (
    meeting_id uuid not null references idea.meeting (id),
    sha256     text not null references files.file (sha256),
    kind       text not null check (kind in ('PHOTO', 'MINUTES')),
    name       text not null,
    position   integer not null,
    primary key (meeting_id, sha256)
);
comment on table idea.meeting_file is 'Personal data: signatures and faces; shown to the offices of the commune only';
