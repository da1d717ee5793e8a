-- Tasting (đánh giá cảm quan) with coded samples: each product gets a code drawn by lot, each seat its own order. What was
-- tasted answers the sensory criteria of the set (26/2026 Phụ lục II) and flows into the seat's own sheet once the codes are
-- revealed. seed: what codes and orders were drawn with, so that the draw can be repeated.
create table evaluation.tasting (
    id          uuid primary key,
    session_id  uuid not null references evaluation.session (id),
    state       text not null check (state in ('PREPARED', 'OPEN', 'ENDED', 'DROPPED')),
    seed        bigint not null,
    prepared_by uuid not null references identity.account (id),
    prepared_at timestamptz not null,
    started_at  timestamptz,
    ended_at    timestamptz,
    ended_by    uuid references identity.account (id),
    check ((state in ('OPEN', 'ENDED')) = (started_at is not null)),
    check ((state = 'ENDED') = (ended_at is not null)),
    check (ended_at >= started_at)
);
create unique index tasting_one_at_a_time on evaluation.tasting (session_id) where state in ('PREPARED', 'OPEN');

create table evaluation.tasting_item (
    id         uuid primary key,
    tasting_id uuid not null references evaluation.tasting (id),
    session_id uuid not null references evaluation.session (id),
    product_id uuid not null references evaluation.session_product (id),
    code       text not null check (code ~ '^[1-9][0-9]{2}$'),
    criteria   text[] not null check (cardinality(criteria) > 0),
    unique (session_id, code),
    unique (tasting_id, product_id)
);
create index tasting_item_by_product on evaluation.tasting_item (product_id);

-- One coded sample before one seat. Its id says nothing about the product.
create table evaluation.tasting_glass (
    id       uuid primary key,
    item_id  uuid not null references evaluation.tasting_item (id),
    seat_id  uuid not null references evaluation.seat (id),
    position int not null check (position > 0),
    unique (item_id, seat_id)
);
create index tasting_glass_by_seat on evaluation.tasting_glass (seat_id);

-- Every save is kept; the one with the highest version stands.
create table evaluation.tasting_answer (
    glass_id  uuid not null references evaluation.tasting_glass (id),
    criterion text not null,
    version   int not null check (version > 0),
    option    int check (option >= 0),
    points    numeric not null check (points >= 0),
    comment   text not null default '' check (length(comment) <= 4000),
    save_id   uuid unique,
    saved_at  timestamptz not null,
    primary key (glass_id, criterion, version)
);
create view evaluation.tasted as
select distinct on (a.glass_id, a.criterion)
       i.product_id, g.seat_id, i.code, a.criterion, a.option, a.points, a.comment
from evaluation.tasting_answer a
join evaluation.tasting_glass g on g.id = a.glass_id
join evaluation.tasting_item i on i.id = g.item_id
join evaluation.tasting t on t.id = i.tasting_id and t.state = 'ENDED'
order by a.glass_id, a.criterion, a.version desc;
