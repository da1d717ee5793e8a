create schema producer;

-- Who may take part (26/2026 Điều 2.3), with the paper that proves it is registered.
create table producer.entity (
    id                        uuid primary key,
    version                   integer not null default 0,
    name                      text not null check (length(name) between 1 and 300),
    kind                      text not null check (kind in ('COOPERATIVE', 'COOPERATIVE_GROUP', 'ENTERPRISE', 'FARM',
                                  'PRODUCTION_HOUSEHOLD', 'BUSINESS_HOUSEHOLD', 'ASSOCIATION', 'OPERATING_CENTRE')),
    registration_number       text not null,
    registered_on             date,
    registered_at             text not null,
    small_or_medium           boolean not null default false,
    address                   text not null,
    commune_code              text not null,
    commune_from              date not null,
    phone                     text not null,
    email                     text not null,
    representative_name       text not null,
    representative_title      text not null,
    representative_sex        text check (representative_sex in ('MALE', 'FEMALE')),
    representative_ethnicity  text not null,
    representative_address    text not null,
    representative_disability boolean,
    historic                  boolean not null default false,
    entered_at                timestamptz not null,
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from)
);
create index entity_by_commune on producer.entity (commune_code, commune_from);
create index entity_by_name on producer.entity using gin (kernel.fold(name) gin_trgm_ops);

comment on column producer.entity.representative_sex is 'Personal data: shown to the entity, its commune, province and ministry only (form 02 I.5)';
comment on column producer.entity.representative_ethnicity is 'Personal data: shown to the entity, its commune, province and ministry only (form 02 I.5)';
comment on column producer.entity.representative_disability is 'Personal data: shown to the entity, its commune, province and ministry only';
comment on column producer.entity.representative_address is 'Personal data: shown to the entity, its commune, province and ministry only (form 02 I.5)';
comment on column producer.entity.historic is 'Taken over from public records before the entity itself signed in: papers of registration may be unknown';

-- Accounts that act for an entity.
create table producer.member (
    account_id uuid not null references identity.account (id),
    entity_id  uuid not null references producer.entity (id),
    since      timestamptz not null,
    primary key (account_id, entity_id)
);
create index member_by_entity on producer.member (entity_id);

-- What other modules' queries may join: no personal data.
create view producer.v_entity as select id, name, kind, commune_code, commune_from from producer.entity;
