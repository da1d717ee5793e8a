-- Allowances of those who took part. The act that fixes the rates is entered: provinces decide it. Rates in whole đồng a half-day.
create table evaluation.allowance_list (
    session_id   uuid primary key references evaluation.session (id),
    act          text not null check (length(act) between 1 and 500),
    lock_version int not null default 1,
    kept_by      uuid not null references identity.account (id),
    kept_at      timestamptz not null
);

create table evaluation.allowance_rate (
    session_id uuid not null references evaluation.allowance_list (session_id),
    kind       text not null check (kind in ('CHAIR', 'SECRETARY', 'MEMBER', 'ADVISER', 'SUPPORT')),
    rate       bigint not null check (rate between 0 and 100000000),
    primary key (session_id, kind)
);

create table evaluation.allowance_line (
    session_id uuid not null,
    position   int not null,
    seat_id    uuid references evaluation.seat (id),
    adviser_id uuid references evaluation.adviser (id),
    name       text not null check (length(name) between 1 and 200),
    agency     text not null check (length(agency) <= 300),
    kind       text not null,
    half_days  int not null check (half_days between 0 and 20),
    primary key (session_id, position),
    foreign key (session_id, kind) references evaluation.allowance_rate (session_id, kind),
    check (num_nonnulls(seat_id, adviser_id) <= 1),
    check ((kind in ('CHAIR', 'SECRETARY', 'MEMBER')) = (seat_id is not null))
);
create unique index allowance_line_once_a_seat on evaluation.allowance_line (session_id, seat_id) where seat_id is not null;
