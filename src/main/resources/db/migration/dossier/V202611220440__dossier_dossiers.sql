create schema dossier;

-- One evaluation of one product (26/2026 Điều 6, 7): its rules are those of the filing day, its code is given by the commune.
create table dossier.dossier (
    id                 uuid primary key,
    version            integer not null default 0,
    product_id         uuid not null references product.product (id),
    entity_id          uuid not null references producer.entity (id),
    kind               text not null check (kind in ('FIRST', 'UPGRADE', 'RE_EVALUATION')),
    state              text not null,
    criteria_set       text not null,
    tourism_case       text,
    regime             text,
    commune_code       text not null,
    commune_from       date not null,
    province_code      text not null,
    province_from      date not null,
    filed_on           date,
    requested_on       date,
    evaluation_year    integer,
    product_code       text unique,
    code_serial        integer,
    current_submission integer not null default 0,
    round_label        text,
    opened_at          timestamptz not null,
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    foreign key (province_code, province_from) references territory.unit (code, valid_from),
    unique (commune_code, commune_from, evaluation_year, code_serial),
    check ((product_code is null) = (code_serial is null)),
    check ((product_code is null) = (requested_on is null)),
    check ((filed_on is null) = (current_submission = 0))
);
-- a product is in one evaluation at a time
create unique index dossier_running on dossier.dossier (product_id) where state not in ('DECIDED', 'WITHDRAWN');
create index dossier_by_entity on dossier.dossier (entity_id);
create index dossier_by_commune on dossier.dossier (commune_code, commune_from, state);
create index dossier_by_province on dossier.dossier (province_code, province_from, state);

-- What is being written: a part of a form each, saved as it goes, with its own version.
create table dossier.section (
    dossier_id uuid not null references dossier.dossier (id),
    name       text not null,
    version    integer not null,
    content    jsonb not null,
    changed_at timestamptz not null,
    primary key (dossier_id, name)
);

-- The producer's own answer to a criterion (form 02 part III): the option, not only its points.
create table dossier.answer (
    dossier_id   uuid not null references dossier.dossier (id),
    criterion    text not null,
    version      integer not null,
    option_index smallint check (option_index >= 0),
    points       numeric(5, 2),
    description  text not null,
    changed_at   timestamptz not null,
    primary key (dossier_id, criterion),
    check ((option_index is null) = (points is null))
);

-- A file that proves a criterion. Taken out of the draft it stays for the versions sealed with it.
create table dossier.evidence (
    id         uuid primary key,
    dossier_id uuid not null references dossier.dossier (id),
    criterion  text not null,
    sha256     text not null references files.file (sha256),
    name       text not null,
    media_type text not null,
    size       bigint not null,
    added_at   timestamptz not null,
    added_by   uuid not null,
    removed_at timestamptz
);
create index evidence_by_dossier on dossier.evidence (dossier_id, criterion);

-- A sealed version: the forms, answers and evidence hashes as handed in.
create table dossier.submission (
    dossier_id   uuid not null references dossier.dossier (id),
    number       integer not null check (number > 0),
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content      text not null,
    submitted_on date not null,
    submitted_at timestamptz not null,
    submitted_by uuid not null,
    submitter    text not null,
    primary key (dossier_id, number)
);

-- Receipt by an office; the slip number is kept when a completed version is received again.
create table dossier.reception (
    dossier_id    uuid not null references dossier.dossier (id),
    level         text not null check (level in ('COMMUNE', 'PROVINCE')),
    submission    integer not null,
    slip          text not null,
    received_on   date not null,
    received_at   timestamptz not null,
    receiver      uuid not null,
    receiver_name text not null,
    due_on        date,
    primary key (dossier_id, level, submission)
);

-- What an office asks to be completed, item by item.
create table dossier.request (
    id         uuid primary key,
    dossier_id uuid not null references dossier.dossier (id),
    level      text not null check (level in ('COMMUNE', 'PROVINCE')),
    addressee  text not null check (addressee in ('ENTITY', 'COMMUNE')),
    submission integer not null,
    asked_on   date not null,
    asked_at   timestamptz not null,
    asked_by   uuid not null,
    asker      text not null
);
create index request_by_dossier on dossier.request (dossier_id);
create table dossier.request_item (
    request_id uuid not null references dossier.request (id),
    position   integer not null,
    ground     text not null,
    detail     text not null,
    primary key (request_id, position)
);

-- The commune's report and letter as signed, sealed like a submission.
create table dossier.forwarding (
    dossier_id    uuid not null references dossier.dossier (id),
    number        integer not null check (number > 0),
    submission    integer not null,
    report_number text not null,
    report_date   date not null,
    letter_number text not null,
    letter_date   date not null,
    content       text not null,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    signed_at     timestamptz not null,
    signed_by     uuid not null,
    signer        text not null,
    primary key (dossier_id, number)
);

-- What happened, in order.
create table dossier.step (
    id         bigint generated always as identity primary key,
    dossier_id uuid not null references dossier.dossier (id),
    action     text not null,
    from_state text not null,
    to_state   text not null,
    at         timestamptz not null,
    actor_id   uuid not null,
    actor_name text not null
);
create index step_by_dossier on dossier.step (dossier_id, id);

-- Serials without gaps: the row is locked until the transaction that took the number ends, and goes back with it.
create table dossier.serial (
    purpose   text not null check (purpose in ('SLIP_COMMUNE', 'SLIP_PROVINCE', 'PRODUCT_CODE')),
    unit_code text not null,
    unit_from date not null,
    year      integer not null,
    last      integer not null check (last > 0),
    primary key (purpose, unit_code, unit_from, year)
);

create function dossier.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger submission_sealed before update or delete on dossier.submission
    for each row execute function dossier.refuse_change();
create trigger forwarding_sealed before update or delete on dossier.forwarding
    for each row execute function dossier.refuse_change();
create trigger step_kept before update or delete on dossier.step
    for each row execute function dossier.refuse_change();
