-- What the genuine goods look like and whom to ask, told by the producer for offices only.
create table stamp.genuine (
    item_id    uuid primary key references traceability.item (id),
    look_for   text not null check (length(look_for) <= 2000),
    contact    text not null check (length(contact) <= 300),
    changed_by uuid not null,
    changed_at timestamptz not null,
    version    integer not null default 0
);
create table stamp.genuine_photo (
    item_id  uuid not null references traceability.item (id),
    sha256   text not null references files.file (sha256),
    name     text not null check (length(name) <= 200),
    added_by uuid not null,
    added_at timestamptz not null,
    primary key (item_id, sha256)
);
