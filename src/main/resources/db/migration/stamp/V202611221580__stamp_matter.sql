-- Cases about faked or misused goods: what is looked into, by whom, what was found.
create table stamp.matter (
    id             uuid primary key,
    number         integer generated always as identity unique,
    subject        text,
    serial         bigint references stamp.stamp (serial),
    typed_code     text not null check (length(typed_code) <= 200),
    order_no       integer,
    position       integer,
    item_id        uuid references traceability.item (id),
    entity_id      uuid references producer.entity (id),
    lot_id         uuid references traceability.lot (id),
    state          text not null check (state in ('RECEIVED', 'ASSIGNED', 'VERIFIED', 'CLOSED')),
    opened_at      timestamptz not null,
    assigned_to    uuid,
    office         text,
    finding        text check (finding in ('FOUNDED', 'UNFOUNDED', 'UNCLEAR')),
    finding_text   text,
    closed_at      timestamptz,
    closed_because text,
    version        integer not null default 0,
    check ((state in ('ASSIGNED', 'VERIFIED')) <= (assigned_to is not null)),
    check ((state = 'RECEIVED') <= (assigned_to is null)),
    check ((state = 'VERIFIED') <= (finding is not null)),
    check ((state in ('RECEIVED', 'ASSIGNED')) <= (finding is null)),
    check ((finding is null) = (finding_text is null)),
    check ((state = 'CLOSED') = (closed_at is not null)),
    check ((closed_at is null) = (closed_because is null))
);
create unique index matter_once_open on stamp.matter (subject) where state <> 'CLOSED';
create index matter_by_entity on stamp.matter (entity_id, opened_at desc);
create index matter_by_item on stamp.matter (item_id, opened_at desc);
create index matter_by_lot on stamp.matter (lot_id) where lot_id is not null;
comment on column stamp.matter.subject is 'What the case is about: s:serial, t:typed code, r:roll:rule. One open case each';
comment on column stamp.matter.lot_id is 'The lot the stamp was on when the case was opened';

-- What somebody of the public told. The contact is for offices only and is erased some time after the case is closed.
create table stamp.report (
    id          uuid primary key,
    number      integer generated always as identity unique,
    matter_id   uuid not null references stamp.matter (id),
    secret      bytea not null check (octet_length(secret) = 32),
    typed_code  text not null check (length(typed_code) <= 200),
    place       text not null check (length(place) <= 500),
    what        text not null check (length(what) between 1 and 4000),
    contact     text not null check (length(contact) <= 200),
    erased_at   timestamptz,
    channel     text not null,
    cell        integer,
    device      bigint,
    reported_at timestamptz not null,
    check (erased_at is null or contact = '')
);
create index report_by_matter on stamp.report (matter_id);
create index report_by_device on stamp.report (device, reported_at) where device is not null;
comment on column stamp.report.secret is 'SHA-256 of the last part of the reference; the reference itself is nowhere';

create table stamp.report_photo (
    report_id uuid not null references stamp.report (id),
    sha256    text not null references files.file (sha256),
    name      text not null check (length(name) <= 200),
    primary key (report_id, sha256)
);

-- What happened in a case, line by line. It only grows.
create table stamp.matter_entry (
    id        bigint generated always as identity primary key,
    matter_id uuid not null references stamp.matter (id),
    kind      text not null,
    note      text not null check (length(note) <= 4000),
    told_by   uuid,
    told_at   timestamptz not null
);
create index matter_entry_by_matter on stamp.matter_entry (matter_id, id);
create trigger add_only before update or delete on stamp.matter_entry for each row execute function stamp.add_only();
comment on column stamp.matter_entry.told_by is 'null: the public, or the software';

-- Reporters who were told of a recall of their lot, once each.
create table stamp.reporter_told (
    report_id uuid not null references stamp.report (id),
    recall_id uuid not null references traceability.recall (id),
    way       text not null check (way in ('SMS', 'PAGE', 'FAILED')),
    told_at   timestamptz not null,
    primary key (report_id, recall_id)
);
