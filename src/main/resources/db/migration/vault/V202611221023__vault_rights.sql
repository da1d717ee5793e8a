-- A right of intellectual property on its way: the steps are dated, the last one says where it stands.
create table vault.ip_right (
    id          uuid primary key,
    version     integer not null default 0,
    entity_id   uuid not null references producer.entity (id),
    product_id  uuid references product.product (id),
    kind        text not null check (kind in ('TRADE_MARK', 'COLLECTIVE_MARK', 'CERTIFICATION_MARK',
                    'GEOGRAPHICAL_INDICATION', 'INVENTION', 'UTILITY_SOLUTION', 'INDUSTRIAL_DESIGN', 'COPYRIGHT')),
    name        text not null check (length(name) between 1 and 300),
    -- of the application, and of the title once granted
    application text not null,
    title_number text not null default '',
    added_at    timestamptz not null
);
create index ip_right_by_entity on vault.ip_right (entity_id);

create table vault.ip_step (
    right_id uuid not null references vault.ip_right (id),
    position integer not null check (position > 0),
    stage    text not null check (stage in ('FILED', 'ACCEPTED', 'PUBLISHED', 'OPPOSED', 'GRANTED', 'RENEWED', 'REFUSED',
                 'EXPIRED')),
    on_day   date not null,
    paper_id uuid references vault.paper (id),
    added_by uuid not null,
    added_at timestamptz not null,
    primary key (right_id, position)
);
