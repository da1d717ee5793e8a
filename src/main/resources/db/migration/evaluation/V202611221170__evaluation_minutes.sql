-- A member's reservation about a concluded product (ý kiến bảo lưu). Entries are only added; the last of a seat stands.
create table evaluation.dissent (
    id         bigint generated always as identity primary key,
    product_id uuid not null references evaluation.session_product (id),
    seat_id    uuid not null references evaluation.seat (id),
    kind       text not null check (kind in ('RECORDED', 'WITHDRAWN')),
    text       text not null check (length(text) <= 4000),
    at         timestamptz not null,
    check ((kind = 'RECORDED') = (text <> ''))
);
create index dissent_by_product on evaluation.dissent (product_id, seat_id, id);

-- What the secretary adds to the log: about the whole meeting, about one product, or why a member was absent. Entries are
-- only added; the last of a place stands, an empty one takes it back.
create table evaluation.minutes_remark (
    id         bigint generated always as identity primary key,
    session_id uuid not null references evaluation.session (id),
    product_id uuid references evaluation.session_product (id),
    seat_id    uuid references evaluation.seat (id),
    text       text not null check (length(text) <= 8000),
    by_seat    uuid not null references evaluation.seat (id),
    at         timestamptz not null,
    check (product_id is null or seat_id is null)
);
create index minutes_remark_by_session on evaluation.minutes_remark (session_id, id);

-- Minutes frozen as files under their SHA-256. A change of what they tell makes another version; nothing is overwritten.
create table evaluation.minutes (
    id             uuid primary key,
    session_id     uuid not null references evaluation.session (id),
    number         int not null check (number > 0),
    state          text not null check (state in ('FROZEN', 'SIGNED', 'SUPERSEDED')),
    docx           text not null references files.file (sha256),
    pdf            text not null references files.file (sha256),
    frozen_by      uuid not null references evaluation.seat (id),
    frozen_at      timestamptz not null,
    means          text check (means in ('ELECTRONIC', 'WET', 'TOKEN')),
    signed_pdf     text references files.file (sha256),
    signed_at      timestamptz,
    superseded_at  timestamptz,
    superseded_why text check (superseded_why in ('DISSENT', 'REMARK', 'LOG')),
    unique (session_id, number),
    check ((state = 'SIGNED') = (signed_at is not null) and (state = 'SIGNED') = (means is not null)),
    check ((state = 'SUPERSEDED') = (superseded_at is not null)
           and (state = 'SUPERSEDED') = (superseded_why is not null))
);
create unique index one_standing_minutes on evaluation.minutes (session_id) where state <> 'SUPERSEDED';

-- Chair and secretary confirm by their password; pdf is the hash of the file each confirmed.
create table evaluation.minutes_signature (
    minutes_id uuid not null references evaluation.minutes (id),
    role       text not null check (role in ('CHAIR', 'SECRETARY')),
    seat_id    uuid not null references evaluation.seat (id),
    pdf        text not null,
    at         timestamptz not null,
    primary key (minutes_id, role)
);

-- The paper signed by hand, scanned; or the PDF signed with tokens.
create table evaluation.minutes_paper (
    minutes_id uuid not null references evaluation.minutes (id),
    position   int not null check (position > 0),
    kind       text not null check (kind in ('SCAN', 'TOKEN')),
    sha256     text not null references files.file (sha256),
    by_seat    uuid not null references evaluation.seat (id),
    at         timestamptz not null,
    primary key (minutes_id, position)
);

-- What was said or signed is not changed afterwards.
create function evaluation.minutes_are_kept() returns trigger language plpgsql as $$
begin
    raise exception '% keeps what was entered', tg_table_name;
end $$;
create trigger kept before update or delete on evaluation.dissent
    for each row execute function evaluation.minutes_are_kept();
create trigger kept before update or delete on evaluation.minutes_remark
    for each row execute function evaluation.minutes_are_kept();
create trigger kept before update or delete on evaluation.minutes_signature
    for each row execute function evaluation.minutes_are_kept();
create trigger kept before update or delete on evaluation.minutes_paper
    for each row execute function evaluation.minutes_are_kept();
