create schema evaluation;

-- Rules of a council (quy chế hoạt động): what the council demands of itself beyond the law. Immutable once issued.
create table evaluation.council_rules (
    id                 uuid primary key,
    level              text not null check (level in ('PROVINCE', 'CENTRAL')),
    scope              text not null,
    version            int not null check (version > 0),
    state              text not null check (state in ('DRAFT', 'ISSUED')),
    quorum_numerator   int not null check (quorum_numerator > 0),
    quorum_denominator int not null check (quorum_denominator >= quorum_numerator),
    chair_required     boolean not null,
    max_spread         numeric check (max_spread > 0),
    decimals           smallint not null check (decimals between 0 and 4),
    minimum_policy     text not null check (minimum_policy in ('MAJORITY', 'MEAN', 'ALL')),
    round_then_band    boolean not null,
    extra_rounds       boolean not null,
    decision_number    text,
    decision_date      date,
    signed_by          text,
    lock_version       int not null default 0,
    drafted_by         uuid not null references identity.account (id),
    drafted_at         timestamptz not null,
    issued_at          timestamptz,
    unique (scope, version),
    check (state = 'DRAFT' or (decision_number is not null and decision_date is not null
                               and signed_by is not null and issued_at is not null))
);

create table evaluation.council (
    id                uuid primary key,
    level             text not null check (level in ('PROVINCE', 'CENTRAL')),
    scope             text not null,
    name              text not null check (length(name) between 1 and 300),
    state             text not null check (state in ('DRAFT', 'ISSUED', 'ENDED')),
    chair_delegated   boolean not null,
    delegation_number text,
    delegation_date   date,
    decision_number   text,
    decision_date     date,
    signed_by         text,
    lock_version      int not null default 0,
    drafted_by        uuid not null references identity.account (id),
    drafted_at        timestamptz not null,
    issued_at         timestamptz,
    check (state = 'DRAFT' or (decision_number is not null and decision_date is not null
                               and signed_by is not null and issued_at is not null)),
    check (state = 'DRAFT' or not chair_delegated or (delegation_number is not null and delegation_date is not null))
);
create index council_by_scope on evaluation.council (scope, state);

-- A seat: an account that sits on the council for an agency. Who was appointed stays; a changed council is a new decision.
create table evaluation.seat (
    id         uuid primary key,
    council_id uuid not null references evaluation.council (id) on delete cascade,
    account_id uuid not null references identity.account (id),
    name       text not null,
    role       text not null check (role in ('CHAIR', 'SECRETARY', 'MEMBER')),
    department text not null,
    agency     text not null check (length(agency) between 1 and 300),
    scores     boolean not null,
    position   int not null,
    unique (council_id, account_id),
    unique (council_id, id)
);
create unique index one_chair on evaluation.seat (council_id) where role = 'CHAIR';
create unique index one_secretary on evaluation.seat (council_id) where role = 'SECRETARY';
create index seat_by_account on evaluation.seat (account_id);

create table evaluation.adviser (
    council_id uuid not null references evaluation.council (id) on delete cascade,
    position   int not null,
    name       text not null check (length(name) between 1 and 300),
    agency     text not null check (length(agency) <= 300),
    primary key (council_id, position)
);

-- A round (đợt) of a level: dossiers asked for strictly before one day are finished strictly before another.
create table evaluation.round (
    id               uuid primary key,
    level            text not null check (level in ('PROVINCE', 'CENTRAL')),
    scope            text not null,
    year             int not null,
    number           int not null check (number > 0),
    extra            boolean not null,
    requested_before date not null,
    finished_before  date not null,
    rules_id         uuid references evaluation.council_rules (id),
    plan_reference   text,
    created_at       timestamptz not null,
    unique (scope, year, number, extra),
    check (requested_before < finished_before),
    check (not extra or (rules_id is not null and plan_reference is not null))
);

-- A dossier that stands for evaluation at a level; a later evaluation of the same dossier is a new row.
-- Names and code are those of the day it came.
create table evaluation.candidate (
    id           uuid primary key,
    dossier_id   uuid not null,
    level        text not null check (level in ('PROVINCE', 'CENTRAL')),
    scope        text not null,
    round_id     uuid references evaluation.round (id),
    submission   int not null check (submission > 0),
    criteria_set text not null,
    product_name text not null,
    entity_name  text not null,
    product_code text,
    requested_on date not null,
    state        text not null check (state in ('INBOX', 'IN_ROUND', 'CONCLUDED')),
    arrived_at   timestamptz not null,
    check ((state = 'INBOX') = (round_id is null))
);
create unique index one_open_candidacy on evaluation.candidate (dossier_id, level) where state <> 'CONCLUDED';
create index candidate_by_round on evaluation.candidate (round_id);
create index candidate_by_scope on evaluation.candidate (scope, state);
