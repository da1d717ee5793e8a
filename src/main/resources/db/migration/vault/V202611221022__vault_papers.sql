create schema vault;

-- A paper of an entity or of one of its products, kept once for every dossier that needs it.
create table vault.paper (
    id          uuid primary key,
    entity_id   uuid not null references producer.entity (id),
    product_id  uuid references product.product (id),
    kind        text not null check (kind in ('BUSINESS_REGISTRATION', 'PRODUCTION_CERTIFICATE', 'RAW_MATERIAL',
                    'ENVIRONMENT', 'LOCAL_LABOUR', 'GROWTH', 'INTELLECTUAL_PROPERTY', 'MARKET', 'PROMOTION', 'STORY',
                    'QUALITY_DECLARATION', 'TEST_REPORT', 'BARCODE', 'QUALITY_SYSTEM', 'AWARD')),
    sheet       text,
    title       text not null check (length(title) between 1 and 300),
    issuer      text not null,
    number      text not null,
    issued_on   date,
    -- last day it is good; null when it has none
    expires_on  date,
    sha256      text not null references files.file (sha256),
    file_name   text not null,
    media_type  text not null,
    size        bigint not null,
    facts       jsonb not null default '{}',
    version     integer not null default 0,
    added_at    timestamptz not null,
    added_by    uuid not null,
    -- a newer version takes its place; the old one stays where it is used
    replaced_by uuid unique references vault.paper (id),
    -- taken off the shelf; only while nothing uses it
    taken_at    timestamptz,
    check (expires_on is null or issued_on is null or expires_on >= issued_on),
    check (replaced_by is distinct from id)
);
create index paper_by_entity on vault.paper (entity_id);
create index paper_by_product on vault.paper (product_id);
create index paper_by_expiry on vault.paper (expires_on) where replaced_by is null and taken_at is null;

-- What the night found: papers that have expired or soon will, with where they are used.
create table vault.health (
    paper_id   uuid primary key references vault.paper (id),
    state      text not null check (state in ('EXPIRING', 'EXPIRED')),
    expires_on date not null,
    found_on   date not null,
    used_in    text[] not null
);

-- One node does the night's work: whoever moves the day.
create table vault.night (
    job      text primary key,
    last_day date
);
insert into vault.night (job) values ('HEALTH');

-- What other modules' queries may join.
create view vault.v_paper as select id, entity_id, product_id, replaced_by, taken_at from vault.paper;
