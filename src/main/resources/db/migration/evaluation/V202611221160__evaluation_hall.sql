-- The hall: which product is discussed, in which order, what is put to the vote, and who leaves the council.

-- Several products change places in one statement; no two ever stand in the same one.
alter table evaluation.session_product drop constraint session_product_session_id_position_key;
alter table evaluation.session_product
    add constraint one_place_each unique (session_id, position) deferrable initially immediate;

-- The product that the chair put before the meeting last.
alter table evaluation.session_course
    add column discussing uuid references evaluation.session_product (id) on delete set null;

-- A motion (biểu quyết) about a product or about the session. One is open at a time. What was cast is written on it when it
-- is closed; before, nobody reads it.
create table evaluation.motion (
    id          uuid primary key,
    session_id  uuid not null references evaluation.session (id),
    product_id  uuid references evaluation.session_product (id),
    question    text not null check (length(question) between 1 and 2000),
    secret      boolean not null,
    state       text not null check (state in ('OPEN', 'CLOSED', 'WITHDRAWN')),
    put_by      uuid not null references evaluation.seat (id),
    put_at      timestamptz not null,
    ended_by    uuid references evaluation.seat (id),
    ended_at    timestamptz,
    reason      text not null default '' check (length(reason) <= 4000),
    taking_part int check (taking_part >= 0),
    in_favour   int check (in_favour >= 0),
    against     int check (against >= 0),
    abstained   int check (abstained >= 0),
    carried     boolean,
    check ((state = 'OPEN') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    check ((state = 'WITHDRAWN') = (reason <> '')),
    check ((state = 'CLOSED') = (carried is not null) and (state = 'CLOSED') = (taking_part is not null)
           and (state = 'CLOSED') = (in_favour is not null) and (state = 'CLOSED') = (against is not null)
           and (state = 'CLOSED') = (abstained is not null))
);
create unique index one_open_motion on evaluation.motion (session_id) where state = 'OPEN';
create index motion_by_session on evaluation.motion (session_id, put_at);

-- An open vote keeps its name for the minutes; it may be changed until the motion is closed.
create table evaluation.motion_vote (
    motion_id uuid not null references evaluation.motion (id),
    seat_id   uuid not null references evaluation.seat (id),
    choice    text not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    cast_at   timestamptz not null,
    primary key (motion_id, seat_id)
);

-- A secret vote: who voted, without when; and how many chose what, as three numbers of one row that every vote writes
-- whole. No row belongs to one vote, so neither an order, nor a time, nor a row's transaction leads from a seat to a choice.
create table evaluation.motion_voter (
    motion_id uuid not null references evaluation.motion (id),
    seat_id   uuid not null references evaluation.seat (id),
    primary key (motion_id, seat_id)
);
create table evaluation.motion_tally (
    motion_id uuid primary key references evaluation.motion (id),
    in_favour int not null default 0 check (in_favour >= 0),
    against   int not null default 0 check (against >= 0),
    abstained int not null default 0 check (abstained >= 0)
);

-- A seat ends by a decision before the council does; another person may take its place. Nothing is deleted.
alter table evaluation.seat add column ended_at timestamptz;
alter table evaluation.seat drop constraint seat_council_id_account_id_key;
create unique index one_seat_each on evaluation.seat (council_id, account_id) where ended_at is null;
drop index evaluation.one_chair;
drop index evaluation.one_secretary;
create unique index one_chair on evaluation.seat (council_id) where role = 'CHAIR' and ended_at is null;
create unique index one_secretary on evaluation.seat (council_id) where role = 'SECRETARY' and ended_at is null;

create table evaluation.seat_end (
    id              uuid primary key,
    council_id      uuid not null references evaluation.council (id),
    seat_id         uuid not null unique,
    replacement     uuid unique,
    decision_number text not null check (length(decision_number) between 1 and 100),
    decision_date   date not null,
    signed_by       text not null check (length(signed_by) between 1 and 300),
    reason          text not null check (length(reason) between 1 and 4000),
    entered_by      uuid not null references identity.account (id),
    ended_at        timestamptz not null,
    foreign key (council_id, seat_id) references evaluation.seat (council_id, id),
    foreign key (council_id, replacement) references evaluation.seat (council_id, id),
    check (seat_id <> replacement)
);

-- Products that were over when a seat ended: there the seat counts as it did, and its replacement does not.
create table evaluation.seat_end_settled (
    seat_end_id uuid not null references evaluation.seat_end (id),
    product_id  uuid not null references evaluation.session_product (id) on delete cascade,
    primary key (seat_end_id, product_id)
);

create or replace view evaluation.entitled_seat as
select p.id as product_id, t.id, t.account_id, t.name, t.role, t.department, t.agency,
       t.scores and not exists (
           select 1 from evaluation.candidate c
           join evaluation.result r on r.id = c.reconsiders
           join evaluation.session f on f.id = r.session_id
           join evaluation.council_rules u on u.id = f.rules_id and u.reconsidered_by_others
           join evaluation.session_product q on q.candidate_id = r.candidate_id
           join evaluation.sheet h on h.product_id = q.id and h.state = 'FINISHED'
           join evaluation.seat v on v.id = h.seat_id and v.account_id = t.account_id
           where c.id = p.candidate_id) as scores,
       t.position
from evaluation.session_product p
join evaluation.session s on s.id = p.session_id
join evaluation.seat t on t.council_id = s.council_id
where not exists (select 1 from evaluation.recusal x
                  where x.product_id = p.id and x.seat_id = t.id and x.ended_at is null)
  and not exists (select 1 from evaluation.seat_end e
                  where e.seat_id = t.id
                    and not exists (select 1 from evaluation.seat_end_settled d
                                    where d.seat_end_id = e.id and d.product_id = p.id))
  and not exists (select 1 from evaluation.seat_end e
                  join evaluation.seat_end_settled d on d.seat_end_id = e.id and d.product_id = p.id
                  where e.replacement = t.id);
