-- What the label of an item says and the diary cannot know: brand, standard applied, warning. The producer tells it once for all lots.
create table traceability.item_statement (
    item_id   uuid primary key references traceability.item (id),
    brand     text not null check (length(brand) <= 200),
    standard  text not null check (length(standard) <= 500),
    warning   text not null check (length(warning) <= 1000),
    stated_by uuid not null,
    stated_at timestamptz not null,
    version   integer not null default 0
);

-- Lots whose story everybody may read although their product does not stand in the public register.
create table traceability.published_lot (
    lot_id       uuid primary key references traceability.lot (id),
    published_by uuid not null,
    published_at timestamptz not null
);

-- A lot, and everything made from it, is called back.
create table traceability.recall (
    id            uuid primary key,
    lot_id        uuid not null references traceability.lot (id),
    reason        text not null check (reason in ('TEST_FAILED', 'CONTAMINATED', 'SPOILT', 'EXPIRED', 'LABEL', 'OTHER')),
    finding       text not null check (length(finding) between 10 and 2000),
    advice        text not null check (length(advice) between 10 and 2000),
    started_by    uuid not null,
    office        text,
    started_at    timestamptz not null,
    event_id      text not null,
    ended_at      timestamptz,
    ended_by      uuid,
    ended_because text check (length(ended_because) between 10 and 2000),
    version       integer not null default 0,
    check ((ended_at is null) = (ended_because is null) and (ended_at is null) = (ended_by is null)),
    check (ended_at >= started_at)
);
create unique index recall_once_open on traceability.recall (lot_id) where ended_at is null;
create index recall_by_lot on traceability.recall (lot_id);
comment on column traceability.recall.office is 'Unit of the office that called it back; null when its maker did';

-- What came back to a place, was destroyed there, or had been sold already.
create table traceability.recall_report (
    id          uuid primary key,
    recall_id   uuid not null references traceability.recall (id),
    place_id    uuid not null references traceability.place (id),
    lot_id      uuid not null references traceability.lot (id),
    fate        text not null check (fate in ('RETURNED', 'DESTROYED', 'SOLD')),
    quantity    numeric(14, 3) not null check (quantity > 0),
    unit        text not null,
    note        text not null check (length(note) <= 500),
    reported_by uuid not null,
    reported_at timestamptz not null
);
create index recall_report_by_recall on traceability.recall_report (recall_id);
create trigger add_only before update or delete on traceability.recall_report for each row execute function traceability.add_only();
