-- Which passage of a form was taken from what the software knew, and when; the form itself stands in dossier.section.
create table dossier.taken (
    id         bigint generated always as identity primary key,
    dossier_id uuid not null references dossier.dossier (id),
    section    text not null,
    field      text not null,
    text       text not null check (text <> ''),
    source_key text not null,
    url        text not null,
    taken_at   timestamptz not null,
    taken_by   uuid not null
);
create index taken_by_dossier on dossier.taken (dossier_id);
