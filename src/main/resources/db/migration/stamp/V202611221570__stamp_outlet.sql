-- Where a product can be bought, as its producer tells it to those who scan.
create table stamp.outlet (
    id         uuid primary key,
    product_id uuid not null references product.product (id),
    name       text not null check (length(name) between 1 and 120),
    address    text not null default '' check (length(address) <= 300),
    web        text not null default '' check (length(web) <= 300),
    entered_by uuid not null,
    entered_at timestamptz not null,
    ended_at   timestamptz,
    check (address <> '' or web <> ''),
    check (ended_at is null or ended_at >= entered_at)
);
create index outlet_by_product on stamp.outlet (product_id) where ended_at is null;
comment on column stamp.outlet.web is 'Address of a shop on the web, http or https; empty for none';
comment on column stamp.outlet.ended_at is 'When the producer took it off the page; null while it is told';
