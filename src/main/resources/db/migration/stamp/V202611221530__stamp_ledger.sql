-- Asked each minute: which rolls still have stamps that would die with the star.
create index span_unused on stamp.span (order_no) where state in ('MINTED', 'PRINTED', 'DELIVERED', 'APPLIED');

-- What became of the codes on paper, once a night: does each of them resolve, and does it tell an origin?
create table stamp.proof (
    day         date primary key,
    taken_at    timestamptz not null,
    finished_at timestamptz,
    run_by      uuid not null,
    orders      integer not null default 0,
    codes       bigint not null default 0,
    resolving   bigint not null default 0,
    with_origin bigint not null default 0,
    score       numeric(6, 3),
    worst       jsonb not null default '[]',
    check (resolving <= codes and with_origin <= codes),
    check (score between 0 and 100)
);
comment on column stamp.proof.score is 'Mean over the codes, 0 to 100: half for resolving, half for how much of the origin is told';

create table stamp.proof_order (
    day         date not null references stamp.proof (day) on delete cascade,
    order_no    integer not null,
    entity_id   uuid not null references producer.entity (id),
    codes       bigint not null check (codes > 0),
    resolving   bigint not null,
    with_origin bigint not null,
    score       numeric(6, 3) not null check (score between 0 and 100),
    faults      jsonb not null default '[]',
    primary key (day, order_no),
    check (resolving <= codes and with_origin <= codes)
);
create index proof_order_by_entity on stamp.proof_order (entity_id, day);
comment on column stamp.proof_order.faults is 'What is wrong, as [{"fault": name, "codes": how many}]';
