-- A dossier filed before 22/05/2026 on paper: it goes on under the former rules, or becomes a new one (26/2026 Điều 12.2).
create table dossier.former (
    id              uuid primary key,
    version         integer not null default 0,
    state           text not null default 'OPEN' check (state in ('OPEN', 'FINISHED', 'CONVERTED')),
    product_name    text not null check (length(product_name) between 1 and 300),
    entity_name     text not null check (length(entity_name) between 1 and 300),
    kind            text not null check (kind in ('FIRST', 'UPGRADE', 'RE_EVALUATION')),
    filed_on        date not null,
    -- the act whose rules it goes on under
    regime          text not null,
    commune_code    text not null,
    commune_from    date not null,
    province_code   text not null,
    province_from   date not null,
    entered_at      timestamptz not null,
    entered_by      uuid not null,
    -- how it ended elsewhere; stars null when the product was not recognised
    decision_number text,
    decided_on      date,
    stars           smallint check (stars between 3 and 5),
    -- or what it became
    dossier_id      uuid unique references dossier.dossier (id),
    closed_at       timestamptz,
    closed_by       uuid,
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    foreign key (province_code, province_from) references territory.unit (code, valid_from),
    check ((state = 'FINISHED') = (decided_on is not null)),
    check ((state = 'FINISHED') = (decision_number is not null)),
    check (stars is null or state = 'FINISHED'),
    check ((state = 'CONVERTED') = (dossier_id is not null)),
    check ((state = 'OPEN') = (closed_at is null)),
    check (decided_on >= filed_on)
);
create index former_by_province on dossier.former (province_code, province_from, state);

-- Its papers, as files.
create table dossier.former_paper (
    id         uuid primary key,
    former_id  uuid not null references dossier.former (id),
    sha256     text not null references files.file (sha256),
    name       text not null,
    media_type text not null,
    size       bigint not null,
    added_at   timestamptz not null,
    added_by   uuid not null
);
create index former_paper_by_dossier on dossier.former_paper (former_id);
