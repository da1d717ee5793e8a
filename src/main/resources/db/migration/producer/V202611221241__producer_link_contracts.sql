-- Contracts by which others bind themselves to supply or grow for a producer (26/2026 Phụ lục II, "Liên kết chuỗi trong sản xuất").
create table producer.link_contract (
    id           uuid primary key,
    version      integer not null default 0,
    entity_id    uuid not null references producer.entity (id),
    number       text not null default '',
    partner_kind text not null check (partner_kind in ('HOUSEHOLDS', 'COOPERATIVE', 'ENTERPRISE', 'OTHER')),
    partner      text not null check (length(partner) between 1 and 300),
    households   integer check (households > 0),
    commune_code text,
    commune_from date,
    crop         text not null check (length(crop) between 1 and 200),
    quantity     numeric(14, 3) not null check (quantity > 0),
    unit         text not null check (unit in ('KGM', 'TNE', 'LTR', 'H87')),
    price_rule   text not null,
    signed_on    date not null,
    valid_from   date not null,
    valid_until  date not null,
    sha256       text references files.file (sha256),
    file_name    text,
    entered_at   timestamptz not null,
    ended_on     date,
    ended_why    text,
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    check ((commune_code is null) = (commune_from is null)),
    check ((sha256 is null) = (file_name is null)),
    check (valid_until >= valid_from),
    check ((ended_on is null) = (ended_why is null))
);
create index link_contract_by_entity on producer.link_contract (entity_id, valid_until desc);
comment on column producer.link_contract.quantity is 'A year';

create table producer.link_contract_area (
    contract_id uuid not null references producer.link_contract (id),
    area_id     uuid not null references producer.area (id),
    primary key (contract_id, area_id)
);
create index link_contract_area_by_area on producer.link_contract_area (area_id);
