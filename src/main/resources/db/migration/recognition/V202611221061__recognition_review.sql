-- The ministry found a province's evaluation not to follow the rules and asks to redo it, or to withdraw the recognition decision
-- for some products (26/2026 Điều 10.1b). Apart from the withdrawal of a certificate (Điều 8).
create table recognition.review_request (
    id            uuid primary key,
    province      text not null,
    state         text not null check (state in ('REQUESTED', 'ANSWERED', 'ISSUED', 'CLOSED')),
    number        text not null check (length(number) between 1 and 50),
    requested_on  date not null,
    reason        text not null check (length(reason) between 10 and 4000),
    file          text references files.file (sha256),
    file_name     text,
    made_by       uuid not null references identity.account (id),
    made_at       timestamptz not null,
    answer        text,
    answer_number text,
    answered_on   date,
    returned_for  text,
    closed_for    text,
    decision_number text check (decision_number ~ '^[1-9][0-9]{0,5}[a-z]?$'),
    symbol        text not null,
    decided_on    date,
    decided_year  integer generated always as (cast(extract(year from decided_on) as integer)) stored,
    signed_by     uuid references identity.account (id),
    signer_name   text,
    signed_at     timestamptz,
    version       integer not null default 0,
    check (state not in ('ANSWERED', 'ISSUED') or (answer is not null and answered_on is not null)),
    check ((state = 'ISSUED') = (decision_number is not null and decided_on is not null and signed_by is not null)),
    check (state <> 'CLOSED' or closed_for is not null),
    check (decided_on >= requested_on)
);
create unique index review_decision_number_once_a_year
    on recognition.review_request (province, symbol, decided_year, decision_number) where state = 'ISSUED';
create index review_request_by_province on recognition.review_request (province);

create table recognition.review_item (
    request_id     uuid not null references recognition.review_request (id),
    recognition_id uuid not null references recognition.recognition (id),
    dossier_id     uuid references dossier.dossier (id),
    product_name   text not null,
    entity_name    text not null,
    product_code   text not null,
    stars          smallint not null,
    recognised_by  text,
    -- what the ministry asks, and what the province does
    asks_redo      boolean not null,
    asks_annul     boolean not null,
    redo           boolean not null default false,
    annul          boolean not null default false,
    primary key (request_id, recognition_id),
    check (asks_redo or asks_annul)
);
create index review_item_by_recognition on recognition.review_item (recognition_id);
