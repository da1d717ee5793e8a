-- How much material of a year a producer means for one package size, and what one unit of it yields.
create table stamp.material_plan (
    id          uuid primary key,
    item_id     uuid not null references traceability.item (id),
    entity_id   uuid not null references producer.entity (id),
    year        integer not null check (year between 2020 and 2100),
    revision    integer not null check (revision >= 1),
    unit        text not null check (unit in ('KGM', 'LTR', 'H87')),
    yield       numeric(12, 6) not null check (yield > 0 and yield <= 1000),
    grounds     text not null check (length(grounds) <= 2000),
    state       text not null check (state in ('DECLARED', 'APPROVED', 'REFUSED', 'REPLACED')),
    declared_by uuid not null,
    declared_at timestamptz not null,
    decided_by  uuid,
    decider     text,
    decided_at  timestamptz,
    note        text not null default '' check (length(note) <= 2000),
    unique (item_id, year, revision),
    check ((state in ('APPROVED', 'REFUSED')) <= (decided_at is not null)),
    check ((decided_by is null) = (decided_at is null) and (decider is null) = (decided_at is null))
);
create unique index material_plan_in_force on stamp.material_plan (item_id, year) where state = 'APPROVED';
create unique index material_plan_waiting on stamp.material_plan (item_id, year) where state = 'DECLARED';
create index material_plan_by_entity on stamp.material_plan (entity_id, year);
comment on column stamp.material_plan.unit is 'Base unit of all its material: kilograms, litres or pieces (UN/CEFACT Recommendation 20)';
comment on column stamp.material_plan.yield is 'Base units of the product (kilograms, litres, pieces) from one base unit of material';
comment on column stamp.material_plan.state is 'REPLACED: a later revision was approved or declared in its place';

-- The parts of a plan: so much of an area, or of a link contract that names no area of the producer.
create table stamp.allotment (
    plan_id     uuid not null references stamp.material_plan (id),
    area_id     uuid references producer.area (id),
    contract_id uuid references producer.link_contract (id),
    quantity    numeric(15, 3) not null check (quantity > 0),
    check (num_nonnulls(area_id, contract_id) = 1)
);
create unique index allotment_of_area on stamp.allotment (plan_id, area_id) where area_id is not null;
create unique index allotment_of_contract on stamp.allotment (plan_id, contract_id) where contract_id is not null;
comment on column stamp.allotment.quantity is 'In the unit of the plan';

-- Stamps an office allowed beyond what the material yields.
create table stamp.quota_raise (
    id        uuid primary key,
    item_id   uuid not null references traceability.item (id),
    year      integer not null check (year between 2020 and 2100),
    quantity  integer not null check (quantity between 1 and 5000000),
    reason    text not null check (length(reason) between 1 and 2000),
    raised_by uuid not null,
    raiser    text not null,
    raised_at timestamptz not null
);
create index quota_raise_by_item on stamp.quota_raise (item_id, year);
create trigger add_only before update or delete on stamp.quota_raise for each row execute function stamp.add_only();
