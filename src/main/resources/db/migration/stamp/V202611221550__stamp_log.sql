-- What is kept of scans when the log of their month is dropped: how many, by roll, day, square, way and verdict.
create table stamp.scan_day (
    day      date not null,
    order_no integer,
    cell     integer,
    channel  smallint not null,
    verdict  smallint not null,
    scans    bigint not null check (scans > 0),
    unique nulls not distinct (order_no, day, cell, channel, verdict)
);
comment on column stamp.scan_day.day is 'In Viet Nam';
comment on column stamp.scan_day.order_no is 'null for numbers that are not in the system';

-- Rolls are counted by day now; one index less to write for each scan.
drop index stamp.scan_by_order;

-- Which process wrote a line; numbers come round again long after their lines are dropped.
create sequence stamp.node_number as smallint minvalue 1 maxvalue 32000 cycle;

-- Keys under which devices are hashed, each for a short time, then thrown away. Not logged: neither archives of the write-ahead
-- log nor copies made from it hold one, so that a hash cannot be tried out later.
create unlogged table stamp.device_key (
    period bigint primary key,
    key    bytea not null check (length(key) = 32)
);
comment on column stamp.device_key.period is 'Hours since 1970 divided by the hours a key lives';
