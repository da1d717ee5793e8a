-- A list of past recognitions that an office handed in: looked at before anything of it is kept.
create table recognition.past_import (
    id           uuid primary key,
    scope        text not null,
    file_name    text not null,
    sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    -- one object a row: "line", and the cells by column
    rows         jsonb not null,
    state        text not null check (state in ('PREVIEW', 'COMMITTED', 'DISCARDED')),
    uploaded_by  uuid not null references identity.account (id),
    uploaded_at  timestamptz not null,
    settled_at   timestamptz,
    added        integer,
    known        integer,
    check ((state = 'PREVIEW') = (settled_at is null)),
    check ((state = 'COMMITTED') = (added is not null and known is not null))
);
create index past_import_by_scope on recognition.past_import (scope, uploaded_at desc);

-- A past evaluation as its source tells it. What a council proposed stands apart from what was recognised.
create table recognition.past_record (
    id             uuid primary key,
    -- what makes two records the same one
    key            text not null,
    scope          text not null,
    listed_id      uuid not null references recognition.listed_product (id),
    recognition_id uuid unique references recognition.recognition (id),
    evaluated_at   text check (evaluated_at in ('DISTRICT', 'PROVINCE', 'CENTRAL')),
    proposed       smallint check (proposed between 3 and 5),
    recognised     smallint check (recognised between 3 and 5),
    -- the day lies between the two, as with a recognition
    decided_from   date,
    decided_to     date not null,
    precision      text not null check (precision in ('DAY', 'MONTH', 'YEAR', 'BEFORE')),
    -- the product code of then, as it was written
    code           text,
    grade          text not null check (grade in ('A', 'B', 'C', 'D')),
    -- contradictions with the law of then that the source really tells
    doubts         text[] not null default '{}',
    remark         text not null default '',
    -- every cell as it was entered; an export gives them back
    cells          jsonb not null,
    import_id      uuid references recognition.past_import (id),
    entered_by     uuid not null references identity.account (id),
    entered_at     timestamptz not null,
    retracted_by   uuid references identity.account (id),
    retracted_at   timestamptz,
    retracted_for  text,
    check (proposed is not null or recognised is not null),
    check ((recognised is null or retracted_at is not null) = (recognition_id is null)),
    check ((retracted_at is null) = (retracted_by is null) and (retracted_at is null) = (retracted_for is null))
);
create unique index past_record_once on recognition.past_record (key) where retracted_at is null;
create index past_record_by_scope on recognition.past_record (scope, entered_at desc);
create index past_record_by_listed on recognition.past_record (listed_id);

-- A listed product of the past that a person found to be a product of this software; its page becomes that product's.
create table recognition.past_link (
    id            uuid primary key,
    listed_id     uuid not null references recognition.listed_product (id),
    product_id    uuid not null references product.product (id),
    -- the product's own entry in the register, when it had one: the recognitions were moved there
    joined_to     uuid references recognition.listed_product (id),
    linked_by     uuid not null references identity.account (id),
    linked_at     timestamptz not null,
    unlinked_by   uuid references identity.account (id),
    unlinked_at   timestamptz,
    unlinked_for  text check (length(unlinked_for) between 10 and 2000),
    check ((unlinked_at is null) = (unlinked_by is null) and (unlinked_at is null) = (unlinked_for is null))
);
create unique index past_link_once on recognition.past_link (listed_id) where unlinked_at is null;

alter table recognition.listed_product
    add column joined_to uuid references recognition.listed_product (id),
    add check (joined_to is null or product_id is null);
-- where a recognition or code came from when its product was joined to another entry
alter table recognition.recognition add column moved_from uuid references recognition.listed_product (id);
alter table recognition.listed_code add column moved_from uuid references recognition.listed_product (id);
