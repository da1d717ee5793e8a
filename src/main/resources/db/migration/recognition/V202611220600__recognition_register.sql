create schema recognition;

-- A product as the public register shows it: names as they were recognised, and what a search may find it by.
create table recognition.listed_product (
    id            uuid primary key,
    public_id     text not null unique check (public_id ~ '^[0-9a-z][0-9a-z-]{2,79}$'),
    product_id    uuid unique,
    entity_id     uuid,
    name          text not null check (length(name) between 1 and 300),
    entity_name   text not null check (length(entity_name) between 1 and 300),
    criteria_set  text not null,
    group_code    text not null,
    unit_code     text not null,
    unit_from     date not null,
    place         text not null,
    story         text not null default '',
    description   text not null default '',
    -- why we know it, for products recognised before this software was used; empty for those recognised through it
    source        text not null default '',
    fictional     boolean not null default false,
    -- folded name, entity and place names, old and new; each with a blank before it so that words match from their start
    search        text not null,
    -- keys of every unit the product lies in, old and new, commune to province
    unit_keys     text[] not null,
    listed_at     timestamptz not null,
    foreign key (unit_code, unit_from) references territory.unit (code, valid_from)
);
create index listed_product_search on recognition.listed_product using gin (search gin_trgm_ops);
create index listed_product_units on recognition.listed_product using gin (unit_keys);

-- Product codes as the commune gave them, one an evaluation (26/2026 Phụ lục II); each leads to the product's page.
create table recognition.listed_code (
    code      text primary key,
    listed_id uuid not null references recognition.listed_product (id)
);

-- A decision that recognises products, or that approves results of 90 points and more for the ministry.
create table recognition.decision (
    id            uuid primary key,
    kind          text not null check (kind in ('RECOGNITION', 'APPROVAL')),
    level         text not null check (level in ('PROVINCE', 'CENTRAL')),
    scope         text not null,
    state         text not null check (state in ('DRAFT', 'SUBMITTED', 'ISSUED', 'DISCARDED')),
    -- of the submission (tờ trình), as its keeper of documents entered them
    submission_number text,
    submission_on date,
    -- of the decision, as its keeper of documents entered them; the software never invents one
    number        text check (number ~ '^[1-9][0-9]{0,5}[a-z]?$'),
    symbol        text not null,
    decided_on    date,
    decided_year  integer generated always as (cast(extract(year from decided_on) as integer)) stored,
    prepared_by   uuid not null references identity.account (id),
    prepared_at   timestamptz not null,
    submitted_at  timestamptz,
    returned_for  text,
    signed_by     uuid references identity.account (id),
    signer_name   text,
    signed_at     timestamptz,
    version       integer not null default 0,
    check (kind = 'RECOGNITION' or level = 'PROVINCE'),
    check ((level = 'CENTRAL') = (scope = 'VN')),
    check (state <> 'ISSUED' or (number is not null and decided_on is not null and signed_by is not null
                                 and signer_name is not null and signed_at is not null))
);
create unique index decision_number_once_a_year on recognition.decision (scope, symbol, decided_year, number)
    where state = 'ISSUED';
create index decision_by_scope on recognition.decision (scope, state);

create table recognition.decision_item (
    id            uuid primary key,
    decision_id   uuid not null references recognition.decision (id),
    line          integer not null check (line > 0),
    result_id     uuid not null,
    dossier_id    uuid not null,
    product_id    uuid not null,
    product_code  text,
    total         numeric not null check (total between 0 and 100),
    -- the council's rank, and what the decision recognises: null when it approves the result only
    ranked        smallint not null check (ranked between 3 and 5),
    recognised    smallint check (recognised between 3 and 5),
    concluded_on  date not null,
    filed_on      date not null,
    -- false once its draft was discarded
    live          boolean not null default true,
    unique (decision_id, line),
    unique (decision_id, dossier_id)
);
create unique index decision_item_result_once on recognition.decision_item (result_id) where live;
create index decision_item_by_dossier on recognition.decision_item (dossier_id);

-- A recognition with its certificate. The one switch of a product's state today is its validity, judged when read.
create table recognition.recognition (
    id             uuid primary key,
    listed_id      uuid not null references recognition.listed_product (id),
    item_id        uuid unique references recognition.decision_item (id),
    stars          smallint not null check (stars between 3 and 5),
    level          text not null check (level in ('DISTRICT', 'PROVINCE', 'CENTRAL')),
    -- null where the source does not tell
    authority      text,
    act            text,
    decision_number text,
    total          numeric check (total between 0 and 100),
    -- the day of the decision lies between the two; both equal when known to the day
    decided_from   date,
    decided_to     date not null,
    precision      text not null check (precision in ('DAY', 'MONTH', 'YEAR', 'BEFORE')),
    -- first valid day, and first day it is no longer valid; null when the day of issue is not known
    issued_on      date,
    ends_before    date,
    months         integer not null default 36,
    -- when it ended before its term: first day it no longer holds, and why
    ended_on       date,
    ended_by       text check (ended_by in ('WITHDRAWN', 'REPLACED')),
    ended_reason   text,
    source         text not null default '',
    validity       daterange generated always as
                       (case when issued_on is null then 'empty'::daterange
                             else daterange(issued_on, least(ends_before, ended_on)) end) stored,
    check ((precision = 'DAY') = (issued_on is not null)),
    check ((issued_on is null) = (ends_before is null)),
    check (decided_from <= decided_to),
    check (issued_on < ends_before),
    check ((ended_on is null) = (ended_by is null)),
    check (ended_by is distinct from 'WITHDRAWN' or ended_reason is not null),
    check (ended_on is null or issued_on is null or ended_on >= issued_on),
    check (item_id is not null or source <> ''),
    -- a product never has two certificates on one day
    exclude using gist (listed_id with =, validity with &&)
);
create index recognition_by_product on recognition.recognition (listed_id, decided_to);

-- What a recognition is on a day. Where its day of issue is not known the state is told only when every possible day agrees.
create function recognition.state_on(r recognition.recognition, day date) returns text
    language sql immutable
as $$
select case
    when r.ended_on <= day then r.ended_by
    when r.issued_on is not null then
        case when day < r.issued_on then 'NOT_YET' when day < r.ends_before then 'VALID' else 'EXPIRED' end
    when day >= cast(r.decided_to + make_interval(months => r.months) as date) then 'EXPIRED'
    when day >= r.decided_to and day < cast(r.decided_from + make_interval(months => r.months) as date) then 'VALID'
    else 'UNCERTAIN'
end
$$;

-- A product whose result was approved for the ministry (26/2026 Điều 7.3e): shown as proposed until it is answered.
create table recognition.proposal (
    id            uuid primary key,
    listed_id     uuid not null references recognition.listed_product (id),
    item_id       uuid not null unique references recognition.decision_item (id),
    dossier_id    uuid not null,
    letter_number text,
    letter_on     date,
    sent_at       timestamptz,
    sent_by       uuid references identity.account (id),
    answered_at   timestamptz,
    answer        text check (answer in ('RECOGNISED', 'BELOW')),
    check ((sent_at is null) = (letter_number is null) and (sent_at is null) = (letter_on is null)),
    check ((answered_at is null) = (answer is null)),
    check (answered_at is null or sent_at is not null)
);
create unique index proposal_open_once on recognition.proposal (listed_id) where answered_at is null;

-- What the office chose where the law leaves a choice, with its reason.
create table recognition.choice (
    result_id  uuid primary key,
    dossier_id uuid not null,
    scope      text not null,
    course     text not null check (course in ('SEND_UP', 'RECOGNISE', 'EVALUATE_AGAIN')),
    stars      smallint check (stars between 3 and 5),
    reason     text not null check (length(reason) between 10 and 2000),
    chosen_by  uuid not null references identity.account (id),
    chosen_at  timestamptz not null
);

-- The written notice of a result to commune and entity, or of the ministry to the province (26/2026 Điều 7.3g, 7.4g).
create table recognition.notice (
    id            uuid primary key,
    result_id     uuid not null unique,
    dossier_id    uuid not null,
    entity_id     uuid not null,
    unit_code     text not null,
    unit_from     date not null,
    level         text not null check (level in ('PROVINCE', 'CENTRAL')),
    scope         text not null,
    outcome       text not null check (outcome in ('RECOGNISED', 'APPROVED', 'BELOW', 'KNOCKED_OUT')),
    product_name  text not null,
    product_code  text,
    entity_name   text not null,
    stars         smallint not null check (stars between 0 and 5),
    total         numeric,
    reason        text,
    concluded_on  date not null,
    item_id       uuid references recognition.decision_item (id),
    state         text not null check (state in ('DRAFT', 'ISSUED')),
    number        text check (number ~ '^[1-9][0-9]{0,5}[a-z]?$'),
    symbol        text not null,
    noticed_on    date,
    noticed_year  integer generated always as (cast(extract(year from noticed_on) as integer)) stored,
    issued_by     uuid references identity.account (id),
    signer_name   text,
    issued_at     timestamptz,
    version       integer not null default 0,
    foreign key (unit_code, unit_from) references territory.unit (code, valid_from),
    check (state <> 'ISSUED' or (number is not null and noticed_on is not null and issued_by is not null)),
    check (outcome <> 'KNOCKED_OUT' or reason is not null)
);
create unique index notice_number_once_a_year on recognition.notice (scope, symbol, noticed_year, number)
    where state = 'ISSUED';
create index notice_by_entity on recognition.notice (entity_id);
create index notice_by_unit on recognition.notice (unit_code, unit_from);
