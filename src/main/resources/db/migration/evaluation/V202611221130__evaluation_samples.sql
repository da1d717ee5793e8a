-- Sample products at the desk of the province or the ministry (26/2026 Điều 6.2d, 6.3a, 6.3b): what was received, each piece,
-- and a ledger of where each piece went. handover: the record of the paper set about the same samples.
create table evaluation.sample_lot (
    id           uuid primary key,
    candidate_id uuid not null references evaluation.candidate (id),
    scope        text not null,
    year         int not null,
    number       int not null check (number > 0),
    handover     uuid not null unique,
    pieces       int not null check (pieces between 1 and 200),
    expected     int not null check (expected > 0),
    difference   text not null default '' check (length(difference) <= 1000),
    received_on  date not null,
    handed_by    text not null check (length(handed_by) between 2 and 300),
    received_by  uuid not null references identity.account (id),
    receiver     text not null,
    condition    text not null check (condition in ('GOOD', 'DAMAGED', 'SPOILED')),
    remark       text not null default '' check (length(remark) <= 1000),
    batch        text check (length(batch) <= 100),
    expires_on   date,
    storage      text not null check (length(storage) between 2 and 200),
    noted_at     timestamptz not null,
    unique (scope, year, number)
);
create index sample_lot_by_candidate on evaluation.sample_lot (candidate_id);

create table evaluation.sample_unit (
    id     uuid primary key,
    lot_id uuid not null references evaluation.sample_lot (id),
    number int not null check (number > 0),
    unique (lot_id, number)
);

-- Step 0 is the receipt. Nothing is changed or deleted here: a wrong entry is put right by one more step.
create table evaluation.sample_move (
    unit_id    uuid not null references evaluation.sample_unit (id),
    step       int not null check (step >= 0),
    action     text not null check (action in ('RECEIVE', 'TASTE', 'TEST', 'GIVE_BACK', 'DISPOSE', 'PUT_RIGHT')),
    state      text not null check (state in ('STORED', 'USED', 'RETURNED', 'DISPOSED')),
    moved_on   date not null,
    session_id uuid references evaluation.session (id),
    detail     text not null default '' check (length(detail) <= 500),
    witnesses  text not null default '' check (length(witnesses) <= 500),
    noted_by   uuid not null references identity.account (id),
    noted_name text not null,
    noted_at   timestamptz not null,
    primary key (unit_id, step),
    check ((step = 0) = (action = 'RECEIVE')),
    check (state = case action when 'RECEIVE' then 'STORED' when 'PUT_RIGHT' then 'STORED' when 'TASTE' then 'USED'
                               when 'TEST' then 'USED' when 'GIVE_BACK' then 'RETURNED' else 'DISPOSED' end),
    check (action <> 'DISPOSE' or length(witnesses) >= 2)
);
create function evaluation.sample_ledger_is_kept() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger of samples is only added to';
end $$;
create trigger sample_ledger_is_kept before update or delete on evaluation.sample_move
    for each row execute function evaluation.sample_ledger_is_kept();

create view evaluation.sample_stock as
select u.id as unit_id, u.lot_id, u.number, m.step, m.state, m.action, m.moved_on, m.detail
from evaluation.sample_unit u
join lateral (select * from evaluation.sample_move x where x.unit_id = u.id order by x.step desc limit 1) m on true;
