-- Every save of a sheet's overall comment, kept like every save of a score; sheet holds the last one. Version 0 is a comment
-- carried over from the scoring before.
create table evaluation.sheet_comment_version (
    sheet_id uuid not null references evaluation.sheet (id),
    version  int not null check (version >= 0),
    comment  text not null check (length(comment) <= 20000),
    source   text not null check (source in ('ONLINE', 'QUEUED', 'FILE', 'TASTING', 'CARRIED')),
    save_id  uuid unique,
    saved_at timestamptz not null,
    primary key (sheet_id, version)
);
insert into evaluation.sheet_comment_version (sheet_id, version, comment, source, saved_at)
select h.id, h.version, h.comment, 'ONLINE', coalesce(h.finished_at, p.opened_at, now())
from evaluation.sheet h join evaluation.session_product p on p.id = h.product_id
where h.version > 0 or h.comment <> '';

-- An answer that came when it could not count any more: kept as it came, counted nowhere. criterion is empty for the overall
-- comment. What the device says of the time is shown and decides nothing; since is when the reason came about.
create table evaluation.late_answer (
    id         uuid primary key,
    save_id    uuid unique,
    sheet_id   uuid not null references evaluation.sheet (id),
    criterion  text not null,
    option     int check (option >= 0),
    comment    text not null check (length(comment) <= 20000),
    said_at    timestamptz,
    arrived_at timestamptz not null,
    cause      text not null check (cause in ('CLOSED', 'TURNED', 'PUT_OFF', 'HANDED_IN', 'REOPENED', 'NOT_OPEN', 'NOT_PRESENT',
                                              'NOT_TAKING_PART', 'OTHER')),
    since      timestamptz
);
create index late_answer_by_sheet on evaluation.late_answer (sheet_id, arrived_at);
create trigger comments_stay before update or delete on evaluation.sheet_comment_version
    for each row execute function evaluation.refuse_change();
create trigger late_answers_stay before update or delete on evaluation.late_answer
    for each row execute function evaluation.refuse_change();
