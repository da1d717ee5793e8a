-- Names a product bore before: the day it was renamed, and why; papers of then keep the name of then.
create table product.name_history (
    id         bigint generated always as identity primary key,
    product_id uuid not null references product.product (id),
    name       text not null,
    until      date not null,
    reason     text not null,
    changed_by uuid not null
);
create index name_history_by_product on product.name_history (product_id);

-- Entities that owned a product before, each to the day it went over.
create table product.owner_history (
    product_id    uuid not null references product.product (id),
    succession_id uuid not null references producer.succession (id),
    entity_id     uuid not null references producer.entity (id),
    until         date not null,
    primary key (product_id, succession_id)
);
