-- A recognition may also end because the decision that made it was withdrawn (26/2026 Điều 10.1b).
alter table recognition.recognition
    drop constraint recognition_ended_by_check,
    add constraint recognition_ended_by_check check (ended_by in ('WITHDRAWN', 'REPLACED', 'ANNULLED')),
    add constraint recognition_annulled_why check (ended_by is distinct from 'ANNULLED' or ended_reason is not null);

-- A case of withdrawing a certificate (26/2026 Điều 8), from the conclusion that starts its 15 days to the decision.
create table recognition.withdrawal (
    id             uuid primary key,
    recognition_id uuid not null references recognition.recognition (id),
    listed_id      uuid not null references recognition.listed_product (id),
    entity_id      uuid references producer.entity (id),
    product_name   text not null,
    entity_name    text not null,
    product_code   text not null,
    stars          smallint not null check (stars between 3 and 5),
    recognised_by  text,
    issued_on      date,
    province       text not null,
    commune        text,
    -- whose head decides (Điều 8.2), and whose office has the case on its desk
    scope          text not null,
    desk           text not null,
    state          text not null check (state in ('OPEN', 'VERIFIED', 'SUBMITTED', 'ISSUED', 'CLOSED')),
    -- the six grounds of Điều 8.1 by their letters; DD is đ
    ground         text not null check (ground in ('A', 'B', 'C', 'D', 'DD', 'E')),
    basis          text not null check (basis in ('CONCLUSION', 'STOPPED')),
    basis_number   text not null check (length(basis_number) between 1 and 50),
    basis_on       date not null,
    basis_by       text not null check (length(basis_by) between 1 and 300),
    basis_text     text not null check (length(basis_text) between 10 and 4000),
    basis_file     text references files.file (sha256),
    basis_file_name text,
    due_on         date not null,
    opened_by      uuid references identity.account (id),
    opened_at      timestamptz not null,
    verified_on    date,
    verified_where text,
    findings       text,
    heard          text,
    minutes_file   text references files.file (sha256),
    minutes_file_name text,
    forward_number text,
    forward_on     date,
    submission_number text,
    submission_on  date,
    returned_for   text,
    closed_for     text,
    number         text check (number ~ '^[1-9][0-9]{0,5}[a-z]?$'),
    symbol         text not null,
    decided_on     date,
    decided_year   integer generated always as (cast(extract(year from decided_on) as integer)) stored,
    signed_by      uuid references identity.account (id),
    signer_name    text,
    signed_at      timestamptz,
    version        integer not null default 0,
    check (basis <> 'STOPPED' or ground = 'DD'),
    check (due_on >= basis_on + 15),
    check (state not in ('VERIFIED', 'SUBMITTED', 'ISSUED') or (verified_on is not null and findings is not null and heard is not null)),
    check (state <> 'CLOSED' or closed_for is not null),
    check (state not in ('SUBMITTED', 'ISSUED') or desk = scope),
    check ((state = 'ISSUED') = (number is not null and decided_on is not null and signed_by is not null)),
    check (decided_on >= basis_on)
);
create unique index withdrawal_one_open on recognition.withdrawal (recognition_id) where state <> 'CLOSED';
create unique index withdrawal_number_once_a_year on recognition.withdrawal (scope, symbol, decided_year, number)
    where state = 'ISSUED';
create index withdrawal_by_desk on recognition.withdrawal (desk);
create index withdrawal_by_scope on recognition.withdrawal (scope);
create index withdrawal_by_entity on recognition.withdrawal (entity_id);
create index withdrawal_by_commune on recognition.withdrawal (commune);

-- To whom a decision goes (Điều 8.3c), and when it was sent.
create table recognition.withdrawal_recipient (
    withdrawal_id uuid not null references recognition.withdrawal (id),
    position      integer not null check (position > 0),
    name          text not null check (length(name) between 1 and 300),
    sent_on       date,
    sent_by       uuid references identity.account (id),
    primary key (withdrawal_id, position),
    check ((sent_on is null) = (sent_by is null))
);
