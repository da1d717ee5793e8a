-- What nodes tell each other: of which stamps something was written. It is written in the transaction that changes them, so the
-- order of the commits counts and no clock but the database's. Rows go after a minute.
create table stamp.flush (
    id         bigint generated always as identity primary key,
    node       smallint,
    written_at timestamptz not null default clock_timestamp(),
    serials    bigint[]
);
comment on column stamp.flush.node is 'Who wrote it and knows already; null when all nodes have to hear of it';
comment on column stamp.flush.serials is 'null for all stamps';
create index flush_of_late on stamp.flush (written_at);

-- Sales are told that way, too.
drop index stamp.sold_of_late;
