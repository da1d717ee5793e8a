-- Sample products handed in with a dossier (26/2026 Điều 6.2d, 6.3a, 6.3b): received, then returned or used up.
create table recognition.sample_handover (
    id          uuid primary key,
    dossier_id  uuid not null references dossier.dossier (id),
    desk        text not null check (desk in ('COMMUNE', 'PROVINCE', 'CENTRAL')),
    pieces      integer not null check (pieces between 1 and 999),
    received_on date not null,
    handed_by   text not null check (length(handed_by) between 2 and 300),
    received_by uuid not null references identity.account (id),
    receiver    text not null,
    noted_at    timestamptz not null,
    ended       text check (ended in ('RETURNED', 'USED_UP')),
    ended_on    date,
    check ((ended is null) = (ended_on is null)),
    check (ended_on >= received_on)
);
create index sample_handover_by_dossier on recognition.sample_handover (dossier_id);
