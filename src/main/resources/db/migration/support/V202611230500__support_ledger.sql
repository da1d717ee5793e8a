create schema support;

-- What a producer was given, be it after a request or from elsewhere; an entry written wrongly is struck out, never changed.
create table support.given (
    id            uuid primary key,
    kind          text not null,
    entity_id     uuid not null references producer.entity (id),
    product_id    uuid references product.product (id),
    plan_id       uuid,
    given_on      date not null,
    what          text not null check (what <> ''),
    amount        numeric(15, 0) check (amount >= 0),
    giver         text not null,
    source        text not null unique,
    url           text not null,
    recorded_at   timestamptz not null,
    recorded_by   uuid not null,
    struck_at     timestamptz,
    struck_by     uuid,
    struck_reason text,
    check ((struck_at is null) = (struck_reason is null)),
    check ((struck_at is null) = (struck_by is null))
);
create index given_by_entity on support.given (entity_id, given_on);
create index given_by_product on support.given (product_id) where product_id is not null;
create index given_by_plan on support.given (plan_id) where plan_id is not null;
