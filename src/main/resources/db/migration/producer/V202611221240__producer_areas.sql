-- Raw-material areas (vùng nguyên liệu): where a producer's material grows, is kept or is gathered.
create table producer.area (
    id                uuid primary key,
    version           integer not null default 0,
    entity_id         uuid not null references producer.entity (id),
    name              text not null check (length(name) between 1 and 200),
    kind              text not null check (kind in ('CROP', 'LIVESTOCK', 'AQUACULTURE', 'WILD')),
    crop              text not null check (length(crop) between 1 and 200),
    standard          text not null,
    certificate       text not null default '',
    certificate_until date,
    hectares          numeric(12, 4) not null check (hectares > 0),
    households        integer not null check (households >= 0),
    commune_code      text not null,
    commune_from      date not null,
    -- the border as a GeoJSON Polygon (RFC 7946: longitude first), and the box around it
    boundary          jsonb check (boundary ->> 'type' = 'Polygon'),
    measured          numeric(12, 4) check (measured > 0),
    west              numeric(9, 6),
    south             numeric(9, 6),
    east              numeric(9, 6),
    north             numeric(9, 6),
    entered_at        timestamptz not null,
    ended_on          date,
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    check ((boundary is null) = (measured is null)),
    check ((boundary is null and west is null and south is null and east is null and north is null)
        or (boundary is not null and west < east and south < north))
);
create index area_by_entity on producer.area (entity_id);
create index area_by_commune on producer.area (commune_code, commune_from);
comment on column producer.area.hectares is 'As declared; measured is what the border encloses on the ellipsoid, in hectares';

-- Codes of planting areas (mã số vùng trồng), one for each market that asks for one. Their structure is not fixed: free text.
create table producer.area_code (
    area_id     uuid not null references producer.area (id),
    position    integer not null,
    code        text not null check (length(code) between 1 and 100),
    market      text not null,
    valid_from  date,
    valid_until date,
    holder      text not null,
    authority   text not null,
    primary key (area_id, position),
    check (valid_until >= valid_from)
);
create index area_code_by_code on producer.area_code (code);

-- What an area yields in a year: declared by the producer, confirmed or refused by an office. A new declaration is a new row.
create table producer.area_capacity (
    area_id     uuid not null references producer.area (id),
    year        integer not null check (year between 2000 and 2100),
    revision    integer not null check (revision > 0),
    quantity    numeric(14, 3) not null check (quantity >= 0),
    unit        text not null check (unit in ('KGM', 'TNE', 'LTR', 'H87')),
    state       text not null check (state in ('DECLARED', 'APPROVED', 'REFUSED')),
    declared_by uuid not null,
    declared_at timestamptz not null,
    decided_by  uuid,
    decider     text,
    decided_on  date,
    note        text not null default '',
    primary key (area_id, year, revision),
    check ((state = 'DECLARED') = (decided_by is null)),
    check ((decided_by is null) = (decided_on is null)),
    check ((decided_by is null) = (decider is null)),
    check (state <> 'REFUSED' or note <> '')
);
create index area_capacity_waiting on producer.area_capacity (area_id) where state = 'DECLARED';
comment on column producer.area_capacity.unit is 'UN/CEFACT Recommendation 20: KGM, TNE, LTR, H87 (piece)';

-- What other modules' queries may join.
create view producer.v_area as
    select id, entity_id, name, kind, crop, standard, hectares, measured, households, commune_code, commune_from, boundary, ended_on
    from producer.area;

-- The capacity in force of each area and year: the newest approved one, else the newest declared one.
create view producer.v_area_capacity as
    select distinct on (area_id, year) area_id, year, quantity, unit, state = 'APPROVED' as approved
    from producer.area_capacity
    where state <> 'REFUSED'
    order by area_id, year, (state = 'APPROVED') desc, revision desc;
