-- The year's list of products a commune expects to bring (danh mục dự kiến), and its sending to the province.
create table idea.expected (
    year         integer not null check (year between 2018 and 2100),
    potential_id uuid not null references idea.potential (id),
    stars        integer check (stars between 3 and 5),
    month        integer check (month between 1 and 12),
    note         text not null default '',
    added_by     uuid not null,
    added_at     timestamptz not null,
    primary key (year, potential_id)
);
create index expected_by_potential on idea.expected (potential_id);

create table idea.expected_sent (
    year         integer not null check (year between 2018 and 2100),
    commune_code text not null,
    commune_from date not null,
    products     integer not null check (products > 0),
    sent_by      uuid not null,
    sent_at      timestamptz not null,
    primary key (year, commune_code, commune_from),
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from)
);
