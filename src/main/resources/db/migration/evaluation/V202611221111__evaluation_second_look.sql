-- That the council looked again at a product whose mean lies near a border of the stars, as its rules demand: it scored anew, or
-- the chair recorded that it stays as it is.
create table evaluation.second_look (
    product_id uuid not null references evaluation.session_product (id),
    attempt    int not null check (attempt > 0),
    rescored   boolean not null,
    reason     text not null check (length(reason) between 1 and 4000),
    by_seat    uuid not null references evaluation.seat (id),
    at         timestamptz not null,
    primary key (product_id, attempt)
);

-- Why a member changed answers of an earlier scoring.
alter table evaluation.sheet
    add column change_reason text not null default '' check (length(change_reason) <= 4000);
