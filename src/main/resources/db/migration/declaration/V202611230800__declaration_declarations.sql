create schema declaration;

-- One version of what was made, earned and sold of a product in half a year. Corrections are new versions.
create table declaration.declaration (
    id             uuid primary key,
    product_id     uuid not null references product.product (id),
    entity_id      uuid not null references producer.entity (id),
    -- where the product was made when it was written
    place_code     text not null,
    place_from     date not null,
    year           integer not null check (year between 2018 and 2200),
    half           integer not null check (half in (1, 2)),
    number         integer not null check (number >= 1),
    version        integer not null default 0,
    state          text not null check (state in ('DRAFT', 'SENT', 'ACCEPTED', 'RETURNED')),
    writer         text not null check (writer in ('PRODUCER', 'CONSULTANT', 'OFFICE')),
    written_by     uuid not null,
    written_at     timestamptz not null,
    unit           text,
    output         numeric(15, 3) check (output >= 0),
    -- output in the base unit of its kind, for sums
    base_unit      text,
    base_output    numeric(24, 6) check (base_output >= 0),
    -- of a whole year
    capacity       numeric(15, 3) check (capacity >= 0),
    -- in đồng
    revenue        numeric(18, 0) check (revenue >= 0),
    labour         integer check (labour >= 0),
    women          integer check (women >= 0),
    minority       integer check (minority >= 0),
    trained        integer check (trained >= 0),
    -- average of a month, in đồng
    wage           numeric(18, 0) check (wage >= 0),
    markets        text[] not null,
    countries      text[] not null,
    channels       text[] not null,
    -- percent of the raw material that comes from the province
    material_share numeric(5, 2) check (material_share between 0 and 100),
    note           text not null check (length(note) <= 2000),
    sent_by        uuid,
    sent_at        timestamptz,
    decided_by     uuid,
    decided_at     timestamptz,
    reason         text not null default '',
    unique (product_id, year, half, number),
    check ((state = 'DRAFT') = (sent_at is null)),
    check ((state in ('ACCEPTED', 'RETURNED')) = (decided_at is not null)),
    check (state <> 'RETURNED' or reason <> '')
);
-- at most one version is being written or waits for an answer
create unique index one_open_declaration on declaration.declaration (product_id, year, half) where state in ('DRAFT', 'SENT');
create index declaration_by_period on declaration.declaration (year, half, place_code, place_from);
create index declaration_by_entity on declaration.declaration (entity_id);

-- The newest version of each product and half-year, whatever its state.
create view declaration.newest as
    select distinct on (product_id, year, half) * from declaration.declaration
    order by product_id, year, half, number desc;

-- What counts: the newest accepted version of each product and half-year.
create view declaration.accepted as
    select distinct on (product_id, year, half) * from declaration.declaration
    where state = 'ACCEPTED'
    order by product_id, year, half, number desc;
