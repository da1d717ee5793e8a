-- Large orders that wait to be minted: the request that asked for them does not wait.
create table stamp.minting (
    order_id uuid primary key references stamp.stamp_order (id),
    asked_by uuid not null,
    asked_at timestamptz not null,
    failed   integer not null default 0 check (failed >= 0),
    next_at  timestamptz not null
);
create index minting_by_time on stamp.minting (next_at);
comment on column stamp.minting.failed is 'How often it went wrong; each time the next try is later';

-- A run of a roll that was put on paper, once: the same stamp is never printed twice.
create table stamp.print (
    order_no   integer not null,
    no         integer not null check (no >= 1),
    from_no    integer not null check (from_no >= 1),
    to_no      integer not null,
    format     text not null check (format in ('PDF', 'CSV', 'ZPL')),
    layout     text not null check (length(layout) <= 40),
    printed_by uuid not null,
    printed_at timestamptz not null,
    primary key (order_no, no),
    check (to_no >= from_no),
    constraint printed_once exclude using gist (order_no with =, int4range(from_no, to_no, '[]') with &&)
);
create trigger add_only before update or delete on stamp.print for each row execute function stamp.add_only();
comment on column stamp.print.layout is 'Name of the sheet or label in the data of layouts; empty for a table';
