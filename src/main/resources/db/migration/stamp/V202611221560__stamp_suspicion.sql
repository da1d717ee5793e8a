-- Where a package size is sold: provinces by code. No row: everywhere.
create table stamp.region (
    item_id       uuid not null references traceability.item (id),
    province_code text not null check (province_code ~ '^[0-9]{2}$'),
    declared_by   uuid not null,
    declared_at   timestamptz not null,
    primary key (item_id, province_code)
);

-- What speaks against a stamp or a roll, gathered until it is worth an inspector's time.
create table stamp.anomaly (
    id          uuid primary key,
    rule        text not null check (rule in ('NOT_ACTIVE', 'TOO_OFTEN', 'IMPOSSIBLE_TRAVEL', 'WRONG_REGION', 'MANY_FROM_ONE_DEVICE',
                    'RUN_OF_NUMBERS', 'SOLD_BEFORE', 'CHECKED_BEFORE', 'HIDDEN_CODE_TRIED')),
    order_no    integer not null references stamp.stamp_order (number),
    position    integer not null check (position >= 0),
    serial      bigint,
    first_at    timestamptz not null,
    last_at     timestamptz not null,
    scans       integer not null check (scans > 0),
    cells       integer[] not null,
    fact_names  text[] not null,
    fact_values text[] not null,
    raised_at   timestamptz,
    matter      uuid,
    closed_at   timestamptz,
    check (last_at >= first_at),
    check (cardinality(fact_names) = cardinality(fact_values)),
    check ((position = 0) = (serial is null)),
    check (matter is null or raised_at is not null)
);
create unique index anomaly_open on stamp.anomaly (rule, order_no, position) where closed_at is null;
create index anomaly_queue on stamp.anomaly (raised_at desc) where raised_at is not null and closed_at is null;
create index anomaly_by_order on stamp.anomaly (order_no, position);
comment on column stamp.anomaly.position is 'In the roll; 0 when it is about the roll';
comment on column stamp.anomaly.cells is 'Squares of a quarter degree it was seen in, at most 16';
comment on column stamp.anomaly.raised_at is 'When enough scans spoke for it; null while it is not in the queue';
comment on column stamp.anomaly.matter is 'The case that was made of it';
