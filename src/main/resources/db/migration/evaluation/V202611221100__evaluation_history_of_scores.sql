-- Every save of a score, kept: who asks why a sheet says what it says reads it here. sheet_answer holds the last one.
-- save_id is the number the tablet gave the save, so that one sent twice is kept once.
create table evaluation.sheet_answer_version (
    sheet_id   uuid not null references evaluation.sheet (id) on delete cascade,
    criterion  text not null,
    version    int not null check (version > 0),
    option     int check (option >= 0),
    points     numeric not null check (points >= 0),
    comment    text not null default '' check (length(comment) <= 4000),
    source     text not null check (source in ('ONLINE', 'QUEUED', 'FILE', 'TASTING', 'CARRIED')),
    save_id    uuid unique,
    saved_at   timestamptz not null,
    primary key (sheet_id, criterion, version)
);
insert into evaluation.sheet_answer_version (sheet_id, criterion, version, option, points, comment, source, saved_at)
select sheet_id, criterion, version, option, points, comment, 'ONLINE', saved_at from evaluation.sheet_answer;
