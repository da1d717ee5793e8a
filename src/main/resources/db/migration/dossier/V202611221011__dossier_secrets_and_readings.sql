-- What the producer marked as a trade secret: evidence/<id>, criteria/<code>, <section>/<field>.
create table dossier.secret (
    dossier_id uuid not null references dossier.dossier (id),
    item       text not null,
    marked_at  timestamptz not null,
    marked_by  uuid not null,
    primary key (dossier_id, item)
);

-- Who other than the producer opened which file, for the producer to read.
create table dossier.reading (
    id          bigint generated always as identity primary key,
    dossier_id  uuid not null references dossier.dossier (id),
    evidence_id uuid references dossier.evidence (id),
    what        text not null check (what in ('FILE', 'BOOK')),
    title       text not null,
    copy        boolean not null,
    at          timestamptz not null,
    account_id  uuid not null,
    reader      text not null,
    reader_as   text not null check (reader_as in ('PREPARER', 'COMMUNE', 'PROVINCE', 'MINISTRY', 'COUNCIL')),
    check ((what = 'FILE') = (evidence_id is not null))
);
create index reading_by_dossier on dossier.reading (dossier_id, id);
create trigger reading_kept before update or delete on dossier.reading
    for each row execute function dossier.refuse_change();
