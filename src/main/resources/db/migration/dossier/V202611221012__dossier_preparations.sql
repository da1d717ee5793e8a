-- Who prepared which part of a dossier last, on whose behalf: section/<name>, criteria/<code>, evidence/<code>.
create table dossier.preparation (
    id         bigint generated always as identity primary key,
    dossier_id uuid not null references dossier.dossier (id),
    part       text not null,
    account_id uuid not null,
    name       text not null,
    mandate_id uuid references producer.mandate (id),
    first_at   timestamptz not null,
    last_at    timestamptz not null,
    check (last_at >= first_at)
);
create index preparation_by_dossier on dossier.preparation (dossier_id, part, id);
create index preparation_by_account on dossier.preparation (account_id) where mandate_id is not null;

-- A paper asked for may name the criterion it concerns.
alter table dossier.request_item add column criterion text;

-- Against whom, holding a mandate then, an item asked for counts.
create table dossier.defect (
    request_id uuid not null,
    position   integer not null,
    account_id uuid not null,
    name       text not null,
    mandate_id uuid not null references producer.mandate (id),
    primary key (request_id, position),
    foreign key (request_id, position) references dossier.request_item (request_id, position)
);
create index defect_by_account on dossier.defect (account_id);
