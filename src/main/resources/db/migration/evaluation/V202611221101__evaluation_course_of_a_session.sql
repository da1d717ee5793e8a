-- When a meeting began and ended, and what the chair concluded; the minutes are built from it (26/2026 Điều 7.3d, 7.4d).
create table evaluation.session_course (
    session_id uuid primary key references evaluation.session (id),
    started_at timestamptz not null,
    started_by uuid references evaluation.seat (id),
    ended_at   timestamptz,
    ended_by   uuid references evaluation.seat (id),
    conclusion text not null default '' check (length(conclusion) <= 20000),
    check ((ended_at is null) = (ended_by is null)),
    check (ended_at >= started_at)
);

-- Every coming and going; attendance holds the last one. means: noted at the table, or by the code on the screen or card.
create table evaluation.attendance_log (
    id         bigint generated always as identity primary key,
    session_id uuid not null references evaluation.session (id),
    seat_id    uuid not null references evaluation.seat (id),
    present    boolean not null,
    means      text not null check (means in ('TABLE', 'CODE', 'CARD')),
    noted_by   uuid not null references identity.account (id),
    noted_at   timestamptz not null
);
create index attendance_log_by_session on evaluation.attendance_log (session_id, noted_at);
insert into evaluation.attendance_log (session_id, seat_id, present, means, noted_by, noted_at)
select session_id, seat_id, present, 'TABLE', noted_by, noted_at from evaluation.attendance order by noted_at;
