create schema traceability;

-- Where something happens: a field, a workshop, a store, a shop. Its producer, when it has one in the system, alone writes in its
-- diary that something happened there; others may send to it.
create table traceability.place (
    id           uuid primary key,
    kept_by      uuid not null references producer.entity (id),
    entity_id    uuid references producer.entity (id),
    area_id      uuid unique,
    kind         text not null check (kind in ('FIELD', 'WORKSHOP', 'STORE', 'SHOP', 'OTHER')),
    name         text not null check (length(name) between 1 and 200),
    address      text not null,
    commune_code text,
    commune_from date,
    latitude     numeric(8, 6) check (latitude between -90 and 90),
    longitude    numeric(9, 6) check (longitude between -180 and 180),
    gln          text unique check (gln ~ '^[0-9]{13}$'),
    code         text not null unique,
    entered_at   timestamptz not null,
    ended_at     timestamptz,
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    check ((commune_code is null) = (commune_from is null)),
    check ((latitude is null) = (longitude is null)),
    check (entity_id is null or entity_id = kept_by)
);
create index place_by_keeper on traceability.place (kept_by);
comment on column traceability.place.entity_id is 'Whose place it is; null for the place of somebody outside of the system, in the address book of kept_by';

-- What lots are made of: a material, a half-finished good, or a product in one package size.
create table traceability.item (
    id          uuid primary key,
    entity_id   uuid not null references producer.entity (id),
    kind        text not null check (kind in ('MATERIAL', 'SEMI', 'FINISHED')),
    product_id  uuid references product.product (id),
    name        text not null check (length(name) between 1 and 200),
    unit        text not null,
    net_content numeric(14, 3) check (net_content > 0),
    net_unit    text,
    gtin        text unique check (gtin ~ '^[0-9]{14}$'),
    code        text not null unique check (code ~ '^[A-Z][0-9A-Z-]*$'),
    entered_at  timestamptz not null,
    check ((kind = 'FINISHED') = (product_id is not null)),
    check ((net_content is null) = (net_unit is null))
);
create index item_by_entity on traceability.item (entity_id);
create index item_by_product on traceability.item (product_id);
comment on column traceability.item.code is 'Internal code: begins with a letter, so it can never look like a GTIN';
comment on column traceability.item.unit is 'UN/CEFACT Recommendation 20: KGM, GRM, LTR, MLT, H87 (piece)';

create table traceability.lot (
    id         uuid primary key,
    item_id    uuid not null references traceability.item (id),
    entity_id  uuid not null references producer.entity (id),
    code       text not null check (length(code) between 1 and 20),
    made_on    date not null,
    expires_on date,
    area_id    uuid,
    entered_at timestamptz not null,
    unique (item_id, code),
    check (expires_on >= made_on)
);
create index lot_by_entity on traceability.lot (entity_id, made_on desc);
create index lot_by_area on traceability.lot (area_id) where area_id is not null;
comment on column traceability.lot.entity_id is 'Who made the lot and gave it its code; it keeps both in other hands';
comment on column traceability.lot.code is 'GS1 AI 10: up to 20 characters of CSET 82, case matters';

-- The diary. Entries are added, never changed: a wrong one is declared wrong, and another one may stand in its place.
create table traceability.entry (
    id           uuid primary key,
    entity_id    uuid not null references producer.entity (id),
    kind         text not null check (kind in ('CARE', 'HARVEST', 'PURCHASE', 'RECEIPT', 'PROCESSING', 'PACKING', 'TEST', 'SAMPLE',
                                               'SHIPMENT', 'LOSS')),
    step         text,
    happened_at  timestamptz not null,
    place_id     uuid not null references traceability.place (id),
    to_place_id  uuid references traceability.place (id),
    partner      text not null default '',
    shipment_id  uuid references traceability.entry (id),
    note         text not null default '',
    facts        jsonb not null default '{}',
    event_id     text not null,
    entered_by   uuid not null,
    entered_at   timestamptz not null,
    corrects     uuid unique references traceability.entry (id),
    check (kind <> 'SHIPMENT' or to_place_id is not null),
    check ((kind = 'RECEIPT') = (shipment_id is not null))
);
create index entry_by_entity on traceability.entry (entity_id, happened_at desc);
create index entry_by_place on traceability.entry (place_id);
create index entry_by_target on traceability.entry (to_place_id) where to_place_id is not null;
create index entry_by_shipment on traceability.entry (shipment_id) where shipment_id is not null;
comment on column traceability.entry.id is 'Made by the phone, so that an entry sent twice is one entry';
comment on column traceability.entry.partner is 'Who sold it, when that is somebody outside of the system';

create table traceability.entry_lot (
    entry_id uuid not null references traceability.entry (id),
    lot_id   uuid not null references traceability.lot (id),
    role     text not null check (role in ('INPUT', 'OUTPUT', 'MOVED', 'SAMPLED')),
    quantity numeric(14, 3) not null check (quantity > 0),
    unit     text not null,
    primary key (entry_id, lot_id, role)
);
create index entry_lot_by_lot on traceability.entry_lot (lot_id, role);

create table traceability.entry_file (
    entry_id uuid not null references traceability.entry (id),
    sha256   text not null references files.file (sha256),
    kind     text not null check (kind in ('PHOTO', 'VOICE', 'PAPER')),
    name     text not null,
    position integer not null,
    primary key (entry_id, sha256)
);

create table traceability.declared_wrong (
    entry_id    uuid primary key references traceability.entry (id),
    reason      text not null check (length(reason) between 3 and 1000),
    declared_by uuid not null,
    declared_at timestamptz not null,
    event_id    text not null
);

-- What a test of a lot found (an entry of kind TEST), one row an indicator.
create table traceability.lot_test (
    entry_id  uuid not null references traceability.entry (id),
    lot_id    uuid not null references traceability.lot (id),
    position  integer not null,
    indicator text not null,
    found     text not null,
    allowed   text not null default '',
    passed    boolean not null,
    primary key (entry_id, position)
);
create index lot_test_by_lot on traceability.lot_test (lot_id);

-- The sample kept of a lot (an entry of kind SAMPLE): where it lies and until when.
create table traceability.kept_sample (
    entry_id uuid primary key references traceability.entry (id),
    lot_id   uuid not null references traceability.lot (id),
    keep_until date not null
);
create index kept_sample_by_lot on traceability.kept_sample (lot_id);

create function traceability.add_only() returns trigger language plpgsql as $$
begin
    raise exception 'the diary only grows: declare the entry wrong instead';
end $$;
create trigger add_only before update or delete on traceability.entry for each row execute function traceability.add_only();
create trigger add_only before update or delete on traceability.entry_lot for each row execute function traceability.add_only();
create trigger add_only before update or delete on traceability.declared_wrong for each row execute function traceability.add_only();

-- Entries that stand.
create view traceability.v_entry as
    select e.* from traceability.entry e
    where not exists (select 1 from traceability.declared_wrong w where w.entry_id = e.id);
