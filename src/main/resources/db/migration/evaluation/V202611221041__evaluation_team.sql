-- A dossier with an advisory team (hồ sơ giao Tổ tư vấn, 26/2026 Điều 7.3c, 7.4c). The report ends it: nothing changes after.
create table evaluation.team_file (
    id            uuid primary key,
    candidate_id  uuid not null unique references evaluation.candidate (id),
    council_id    uuid not null references evaluation.council (id),
    dossier_id    uuid not null,
    entity_id     uuid not null,
    scope         text not null,
    submission    int not null check (submission > 0),
    criteria_set  text not null,
    tourism_case  text,
    state         text not null check (state in ('OPEN', 'REPORTED')),
    handed_by     uuid not null references identity.account (id),
    handed_at     timestamptz not null,
    assessment    text not null default '' check (length(assessment) <= 20000),
    proposal      text not null default '' check (length(proposal) <= 20000),
    report_number text check (length(report_number) <= 200),
    report_date   date,
    reported_by   uuid references evaluation.adviser (id),
    reported_at   timestamptz,
    unique (id, council_id),
    check ((state = 'REPORTED') = (report_number is not null)),
    check ((state = 'REPORTED') = (report_date is not null)),
    check ((state = 'REPORTED') = (reported_by is not null and reported_at is not null))
);
create index team_file_by_dossier on evaluation.team_file (dossier_id);
create index team_file_by_council on evaluation.team_file (council_id, state);
create index team_file_by_scope on evaluation.team_file (scope, state);
create index team_file_by_entity on evaluation.team_file (entity_id);

-- Which adviser assesses which criterion; without one the report cannot be issued.
create table evaluation.team_task (
    file_id    uuid not null,
    council_id uuid not null,
    criterion  text not null,
    position   int not null,
    adviser_id uuid,
    primary key (file_id, criterion),
    foreign key (file_id, council_id) references evaluation.team_file (id, council_id),
    foreign key (council_id, adviser_id) references evaluation.adviser (council_id, id)
);

-- What the team proposes for a criterion and thinks of its evidence. version counts the saves.
create table evaluation.team_assessment (
    file_id    uuid not null,
    criterion  text not null,
    option     int check (option >= 0),
    points     numeric not null check (points >= 0),
    verdict    text check (verdict in ('SUFFICIENT', 'INSUFFICIENT', 'CONTRADICTORY', 'NOT_VERIFIED')),
    comment    text not null default '' check (length(comment) <= 4000),
    version    int not null check (version > 0),
    saved_by   uuid not null references evaluation.adviser (id),
    saved_at   timestamptz not null,
    primary key (file_id, criterion),
    foreign key (file_id, criterion) references evaluation.team_task (file_id, criterion)
);

-- A place in the evidence: file, pages, a few words. checked: the pages were compared with the file's own count.
create table evaluation.page_anchor (
    id          uuid primary key,
    file_id     uuid not null,
    criterion   text not null,
    supplement  boolean not null,
    evidence_id uuid not null,
    name        text not null check (length(name) between 1 and 300),
    first_page  int not null check (first_page > 0),
    last_page   int not null check (last_page >= first_page and last_page <= 9999),
    checked     boolean not null,
    quote       text not null check (length(quote) <= 300),
    added_by    uuid not null references evaluation.adviser (id),
    added_at    timestamptz not null,
    foreign key (file_id, criterion) references evaluation.team_task (file_id, criterion)
);
create index page_anchor_by_criterion on evaluation.page_anchor (file_id, criterion);

-- The team proposes, the office sends, the entity answers with files, the team says what came of it.
create table evaluation.team_request (
    id          uuid primary key,
    file_id     uuid not null references evaluation.team_file (id),
    criterion   text,
    kind        text not null check (kind in ('EVIDENCE', 'TEST')),
    reason      text not null check (length(reason) between 1 and 4000),
    due_on      date not null,
    state       text not null check (state in ('PROPOSED', 'SENT', 'DECLINED', 'ANSWERED', 'CLOSED')),
    proposed_by uuid not null references evaluation.adviser (id),
    proposed_at timestamptz not null,
    office_note text not null default '' check (length(office_note) <= 4000),
    sent_at     timestamptz,
    answer      text not null default '' check (length(answer) <= 4000),
    answered_at timestamptz,
    outcome     text not null default '' check (length(outcome) <= 4000),
    closed_at   timestamptz,
    check ((state in ('CLOSED', 'DECLINED')) = (closed_at is not null)),
    check (state <> 'CLOSED' or outcome <> ''),
    check (state <> 'DECLINED' or office_note <> '')
);
create index team_request_by_file on evaluation.team_request (file_id);

-- What the entity handed in beside its sealed submission, which stays as it is (26/2026 Điều 7.1).
create table evaluation.supplement (
    id         uuid primary key,
    request_id uuid not null references evaluation.team_request (id),
    sha256     text not null references files.file (sha256),
    name       text not null check (length(name) between 1 and 300),
    media_type text not null,
    size       bigint not null,
    added_by   uuid not null references identity.account (id),
    added_at   timestamptz not null
);
create index supplement_by_request on evaluation.supplement (request_id);

-- A visit to the place of production (khảo sát thực tế). Signed, it does not change.
create table evaluation.survey (
    id           uuid primary key,
    file_id      uuid not null references evaluation.team_file (id),
    held_on      date,
    place        text not null default '' check (length(place) <= 300),
    participants text not null default '' check (length(participants) <= 4000),
    findings     text not null default '' check (length(findings) <= 20000),
    conclusion   text not null default '' check (length(conclusion) <= 20000),
    signed_by    text not null default '' check (length(signed_by) <= 1000),
    state        text not null check (state in ('DRAFT', 'SIGNED')),
    version      int not null default 0,
    begun_by     uuid not null references evaluation.adviser (id),
    begun_at     timestamptz not null,
    signed_at    timestamptz,
    check ((state = 'SIGNED') = (signed_at is not null)),
    check (state = 'DRAFT' or (held_on is not null and place <> '' and participants <> '' and conclusion <> ''
                               and signed_by <> ''))
);
create index survey_by_file on evaluation.survey (file_id);

create table evaluation.survey_check (
    survey_id uuid not null references evaluation.survey (id),
    criterion text not null,
    result    text not null check (result in ('MET', 'UNMET', 'NOT_SEEN')),
    note      text not null default '' check (length(note) <= 1000),
    primary key (survey_id, criterion)
);

create table evaluation.survey_photo (
    id         uuid primary key,
    survey_id  uuid not null references evaluation.survey (id),
    sha256     text not null references files.file (sha256),
    name       text not null check (length(name) between 1 and 300),
    media_type text not null check (media_type in ('image/jpeg', 'image/png')),
    size       bigint not null,
    caption    text not null default '' check (length(caption) <= 300),
    added_at   timestamptz not null
);
create index survey_photo_by_survey on evaluation.survey_photo (survey_id);
