create schema stamp;

-- An order of stamps for one item (a product in one package size): a roll, whose stamps are numbered from 1.
create table stamp.stamp_order (
    id         uuid primary key,
    number     integer generated always as identity unique,
    item_id    uuid not null references traceability.item (id),
    entity_id  uuid not null references producer.entity (id),
    year       integer not null check (year between 2020 and 2100),
    quantity   integer not null check (quantity between 1 and 5000000),
    hidden     boolean not null,
    state      text not null check (state in ('ORDERED', 'MINTED', 'CANCELLED')),
    ordered_by uuid not null,
    ordered_at timestamptz not null,
    minted_at  timestamptz,
    version    integer not null default 0,
    check ((state = 'MINTED') = (minted_at is not null))
);
create index stamp_order_by_item on stamp.stamp_order (item_id, year);
create index stamp_order_by_entity on stamp.stamp_order (entity_id, ordered_at desc);
comment on column stamp.stamp_order.number is 'What people call the roll; also the key of its stamps, four bytes each';
comment on column stamp.stamp_order.hidden is 'Whether each stamp has a hidden code under a scratch layer';
comment on column stamp.stamp_order.year is 'Against whose quota it counts';

-- The stamps, never changed: where one stands in its life is told by the span of its roll.
create table stamp.stamp (
    serial   bigint not null,
    order_no integer not null,
    position integer not null,
    hidden   bigint
);
alter table stamp.stamp add primary key (serial);
create unique index stamp_in_order on stamp.stamp (order_no, position);
create unique index stamp_by_hidden on stamp.stamp (hidden) where hidden is not null;
comment on column stamp.stamp.serial is '64 random bits; printed as 13 characters, followed by 7 of the signature';
comment on column stamp.stamp.hidden is 'Keyed hash of the hidden code, its first 64 bits; the code itself is nowhere';

-- Runs of a roll that are in one state. Together they cover the roll, once each: what was ordered is somewhere.
create table stamp.span (
    order_no   integer not null,
    from_no    integer not null check (from_no >= 1),
    to_no      integer not null,
    state      text not null check (state in ('MINTED', 'PRINTED', 'DELIVERED', 'APPLIED', 'ACTIVE', 'VOID')),
    lot_id     uuid references traceability.lot (id),
    void_cause text check (void_cause in ('STAR_ENDED', 'SPOILT', 'LOST', 'STOLEN', 'COPIED', 'LOT_RECALLED', 'WRONG', 'OTHER')),
    changed_at timestamptz not null,
    primary key (order_no, from_no),
    check (to_no >= from_no),
    check ((state = 'VOID') = (void_cause is not null)),
    check (state not in ('APPLIED', 'ACTIVE') or lot_id is not null),
    check (state not in ('MINTED', 'PRINTED', 'DELIVERED') or lot_id is null),
    constraint span_once exclude using gist (order_no with =, int4range(from_no, to_no, '[]') with &&) deferrable initially immediate
);
create index span_by_lot on stamp.span (lot_id) where lot_id is not null;

-- The ledger: each move of a run from one state to the next. It only grows; played from the start it gives the spans.
create table stamp.move (
    id         bigint generated always as identity primary key,
    order_no   integer not null,
    from_no    integer not null check (from_no >= 1),
    to_no      integer not null,
    from_state text check (from_state in ('MINTED', 'PRINTED', 'DELIVERED', 'APPLIED', 'ACTIVE')),
    to_state   text not null check (to_state in ('MINTED', 'PRINTED', 'DELIVERED', 'APPLIED', 'ACTIVE', 'VOID')),
    lot_id     uuid references traceability.lot (id),
    void_cause text,
    note       text not null default '' check (length(note) <= 1000),
    moved_by   uuid not null,
    moved_at   timestamptz not null,
    check (to_no >= from_no),
    check ((from_state is null) = (to_state = 'MINTED')),
    check ((to_state = 'VOID') = (void_cause is not null))
);
create index move_by_order on stamp.move (order_no, id);
create function stamp.add_only() returns trigger language plpgsql as $$
begin
    raise exception 'this table only grows';
end $$;
create trigger add_only before update or delete on stamp.move for each row execute function stamp.add_only();
create trigger add_only before update or delete on stamp.stamp for each statement execute function stamp.add_only();

-- What is remembered of a stamp that was scanned at least once: enough to judge the next scan, nothing about persons.
create table stamp.trace (
    serial      bigint primary key,
    first_at    timestamptz not null,
    first_cell  integer,
    last_at     timestamptz not null,
    last_cell   integer,
    seen        integer not null check (seen > 0),
    window_from timestamptz not null,
    window_seen integer not null,
    devices     bigint[] not null,
    cells       integer[] not null,
    flags       integer not null default 0
);
comment on column stamp.trace.first_cell is 'Square of a quarter degree, see Cell; null when the place is not known';
comment on column stamp.trace.devices is 'Rotating hashes of the devices of the window, at most 16';
comment on column stamp.trace.cells is 'Squares of the window, at most 16';
comment on column stamp.trace.flags is 'Bits of SuspicionRule that stay once raised';

-- Scans, by month, so that a month is dropped when its time is over. No address, no account, no exact place.
create table stamp.scan (
    at       timestamptz not null,
    serial   bigint,
    order_no integer,
    channel  smallint not null,
    cell     integer,
    device   bigint,
    verdict  smallint not null,
    node     smallint not null
) partition by range (at);
create index scan_by_time on stamp.scan (at);
create index scan_by_order on stamp.scan (order_no, at);
create index scan_by_serial on stamp.scan (serial, at);
comment on column stamp.scan.serial is 'null for a number that is not in the system';

-- A stamp that a shop marked as sold.
create table stamp.sold (
    serial  bigint primary key,
    sold_at timestamptz not null,
    cell    integer,
    place   text not null check (length(place) <= 200),
    sold_by uuid not null
);

-- The hidden code of a stamp: when it was first right, how often since, how often wrong of late.
create table stamp.hidden_check (
    serial       bigint primary key,
    first_at     timestamptz,
    first_cell   integer,
    last_at      timestamptz,
    matched      integer not null default 0,
    failed       integer not null default 0,
    failed_from  timestamptz,
    locked_until timestamptz
);

-- Fingerprint of the keys of this installation: a node with other keys must not start.
create table stamp.key_check (
    only_one    boolean primary key default true check (only_one),
    fingerprint text not null
);
