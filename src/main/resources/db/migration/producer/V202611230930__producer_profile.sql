-- The one page a producer shows to banks, buyers and fairs: only while it wants to, and only what it chose.
create table producer.profile (
    entity_id    uuid primary key references producer.entity (id) on delete cascade,
    version      integer not null default 0,
    intro        text not null check (length(intro) <= 1500),
    shows        text[] not null,
    published_at timestamptz,
    published_by uuid references identity.account (id),
    changed_at   timestamptz not null,
    changed_by   uuid not null references identity.account (id),
    check ((published_at is null) = (published_by is null))
);
