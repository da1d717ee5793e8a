-- A meeting (phiên họp) of a council under one version of its rules, for dossiers of one round.
create table evaluation.session (
    id          uuid primary key,
    level       text not null check (level in ('PROVINCE', 'CENTRAL')),
    scope       text not null,
    round_id    uuid not null references evaluation.round (id),
    council_id  uuid not null references evaluation.council (id),
    rules_id    uuid not null references evaluation.council_rules (id),
    held_on     date not null,
    place       text not null check (length(place) between 1 and 300),
    convened_by uuid not null references identity.account (id),
    convened_at timestamptz not null,
    unique (id, council_id)
);
create index session_by_council on evaluation.session (council_id);

create table evaluation.attendance (
    session_id uuid not null,
    council_id uuid not null,
    seat_id    uuid not null,
    present    boolean not null,
    noted_by   uuid not null references identity.account (id),
    noted_at   timestamptz not null,
    primary key (session_id, seat_id),
    foreign key (session_id, council_id) references evaluation.session (id, council_id),
    foreign key (council_id, seat_id) references evaluation.seat (council_id, id)
);

-- A dossier's product before a session. Its row is what closing, reopening and every save of a score lock.
create table evaluation.session_product (
    id            uuid primary key,
    session_id    uuid not null references evaluation.session (id),
    candidate_id  uuid not null references evaluation.candidate (id),
    dossier_id    uuid not null,
    submission    int not null,
    criteria_set  text not null,
    tourism_case  text,
    position      int not null,
    state         text not null check (state in ('WAITING', 'OPEN', 'CLOSED', 'KNOCKED_OUT')),
    attempt       int not null default 1 check (attempt > 0),
    opened_at     timestamptz,
    closed_at     timestamptz,
    unique (candidate_id),
    unique (session_id, position),
    check ((state = 'WAITING') = (opened_at is null)),
    check ((state in ('CLOSED', 'KNOCKED_OUT')) = (closed_at is not null))
);
create index session_product_by_dossier on evaluation.session_product (dossier_id);

create table evaluation.reopening (
    product_id uuid not null references evaluation.session_product (id),
    attempt    int not null,
    reason     text not null check (length(reason) between 1 and 4000),
    by_seat    uuid not null references evaluation.seat (id),
    at         timestamptz not null,
    primary key (product_id, attempt)
);

-- A score sheet (phiếu đánh giá) of one seat. Reopening starts a new attempt; sheets of earlier attempts are kept.
create table evaluation.sheet (
    id          uuid primary key,
    product_id  uuid not null references evaluation.session_product (id),
    attempt     int not null check (attempt > 0),
    seat_id     uuid not null references evaluation.seat (id),
    submission  int not null,
    state       text not null check (state in ('DRAFT', 'FINISHED')),
    comment     text not null default '' check (length(comment) <= 20000),
    version     int not null default 0,
    total       numeric,
    finished_at timestamptz,
    unique (product_id, attempt, seat_id),
    check ((state = 'FINISHED') = (finished_at is not null)),
    check ((state = 'FINISHED') = (total is not null))
);
create index sheet_by_seat on evaluation.sheet (seat_id);

-- The option chosen (0 = none of these, null = only commented so far) with the points it had.
-- version counts the saves of this answer.
create table evaluation.sheet_answer (
    sheet_id   uuid not null references evaluation.sheet (id),
    criterion  text not null,
    option     int check (option >= 0),
    points     numeric not null check (points >= 0),
    comment    text not null default '' check (length(comment) <= 4000),
    version    int not null check (version > 0),
    saved_at   timestamptz not null,
    primary key (sheet_id, criterion)
);

create table evaluation.knock_out (
    product_id  uuid primary key references evaluation.session_product (id),
    ground      text not null,
    ground_text text not null,
    reason      text not null check (length(reason) between 1 and 4000),
    by_seat     uuid not null references evaluation.seat (id),
    at          timestamptz not null
);

-- "Không thuộc diện bắt buộc": the council finds that a mark which binds only some products does not bind this one.
create table evaluation.exemption (
    product_id uuid not null references evaluation.session_product (id),
    criterion  text not null,
    reason     text not null check (length(reason) between 1 and 4000),
    by_seat    uuid not null references evaluation.seat (id),
    at         timestamptz not null,
    primary key (product_id, criterion)
);

-- The chair's recorded conclusion where exactly half of the sheets reach a minimum.
create table evaluation.tie_conclusion (
    product_id uuid not null references evaluation.session_product (id),
    attempt    int not null,
    stars      smallint not null check (stars between 3 and 5),
    criterion  text not null,
    met        boolean not null,
    reason     text not null check (length(reason) between 1 and 4000),
    by_seat    uuid not null references evaluation.seat (id),
    at         timestamptz not null,
    primary key (product_id, attempt, stars, criterion)
);

-- What the council found. The exact mean is points_sum / sheets; it is never stored rounded.
create table evaluation.result (
    id           uuid primary key,
    product_id   uuid not null unique references evaluation.session_product (id),
    candidate_id uuid not null unique references evaluation.candidate (id),
    session_id   uuid not null references evaluation.session (id),
    dossier_id   uuid not null,
    level        text not null check (level in ('PROVINCE', 'CENTRAL')),
    scope        text not null,
    submission   int not null,
    attempt      int not null,
    points_sum   numeric not null check (points_sum >= 0),
    sheets       int not null check (sheets >= 0),
    appointed    int not null check (appointed > 0),
    shown        numeric not null,
    band         smallint not null check (band between 0 and 5),
    stars        smallint not null check (stars between 0 and 5),
    knocked_out  boolean not null,
    concluded_on date not null,
    concluded_at timestamptz not null,
    check (stars <= band),
    check (knocked_out or (sheets > 0 and stars > 0)),
    check (not knocked_out or stars = 0)
);
create index result_by_dossier on evaluation.result (dossier_id, level, concluded_at desc);
create index result_by_scope on evaluation.result (scope, concluded_at desc);

create table evaluation.result_part (
    result_id  uuid not null references evaluation.result (id),
    part       text not null,
    points    numeric not null,
    primary key (result_id, part)
);

create table evaluation.result_miss (
    result_id uuid not null references evaluation.result (id),
    position  int not null,
    stars     smallint not null,
    criterion text not null,
    required  numeric not null,
    given     numeric not null,
    primary key (result_id, position)
);
