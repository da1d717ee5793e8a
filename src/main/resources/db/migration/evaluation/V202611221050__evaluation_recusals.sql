-- A member who does not take part in one product of a session because of a conflict of interest (26/2026 Điều 4.2).
-- Lifting one ends it; nothing is deleted. None changes after the product has a result.
create table evaluation.recusal (
    id           uuid primary key,
    product_id   uuid not null references evaluation.session_product (id),
    seat_id      uuid not null references evaluation.seat (id),
    origin       text not null check (origin in ('DECLARED', 'DECIDED')),
    kind         text not null check (kind in ('KIN', 'EMPLOYMENT', 'OWNERSHIP', 'CONSULTANCY', 'TRAINING', 'TRADE', 'OTHER')),
    reason       text not null check (length(reason) between 1 and 4000),
    decided_by   uuid not null references identity.account (id),
    at           timestamptz not null,
    ended_by     uuid references identity.account (id),
    ended_reason text check (length(ended_reason) between 1 and 4000),
    ended_at     timestamptz,
    check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_reason is null))
);
create unique index one_standing_recusal on evaluation.recusal (product_id, seat_id) where ended_at is null;
create index recusal_by_seat on evaluation.recusal (seat_id) where ended_at is null;

-- The one answer to who takes part in a product: the council's seats without a standing recusal for it. Quorum, sheets,
-- board, results and minutes all read it.
create view evaluation.entitled_seat as
select p.id as product_id, t.id, t.account_id, t.name, t.role, t.department, t.agency, t.scores, t.position
from evaluation.session_product p
join evaluation.session s on s.id = p.session_id
join evaluation.seat t on t.council_id = s.council_id
where not exists (select 1 from evaluation.recusal x
                  where x.product_id = p.id and x.seat_id = t.id and x.ended_at is null);

alter table evaluation.council_rules add column declarations_required boolean not null default false;
