create schema product;

-- A product keeps its id for ever; each evaluation gives it another code.
create table product.product (
    id            uuid primary key,
    version       integer not null default 0,
    entity_id     uuid not null references producer.entity (id),
    name          text not null check (length(name) between 1 and 300),
    criteria_set  text,
    tourism_case  text,
    place_code    text not null,
    place_from    date not null,
    description   text not null,
    packaging     text not null,
    story         text not null,
    shown_publicly boolean not null default false,
    historic      boolean not null default false,
    entered_at    timestamptz not null,
    foreign key (place_code, place_from) references territory.unit (code, valid_from)
);
create index product_by_entity on product.product (entity_id);
create index product_by_name on product.product using gin (kernel.fold(name) gin_trgm_ops);

comment on column product.product.criteria_set is 'Code of the criteria set; null only for products taken over from public records';
comment on column product.product.tourism_case is 'Which case of criteria 8, 9 and 15 of the tourism set the product is; fixed once a dossier is filed';

create table product.photo (
    product_id uuid not null references product.product (id),
    sha256     text not null references files.file (sha256),
    name       text not null,
    position   integer not null,
    added_at   timestamptz not null,
    primary key (product_id, sha256)
);

-- What other modules' queries may join.
create view product.v_product as
    select id, entity_id, name, criteria_set, place_code, place_from, shown_publicly from product.product;
