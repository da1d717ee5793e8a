-- What a member was told: day, hour and place. Sent again when they change; sequence counts for the calendar (RFC 5545).
create table evaluation.invitation (
    session_id uuid not null,
    council_id uuid not null,
    seat_id    uuid not null,
    held_on    date not null,
    starts_at  time not null,
    place      text not null,
    sequence   int not null default 0 check (sequence >= 0),
    sent_by    uuid not null references identity.account (id),
    sent_at    timestamptz not null,
    primary key (session_id, seat_id),
    foreign key (session_id, council_id) references evaluation.session (id, council_id),
    foreign key (council_id, seat_id) references evaluation.seat (council_id, id)
);

-- Whether an invited member will come; a later answer takes the place of the one before.
create table evaluation.rsvp (
    session_id  uuid not null,
    seat_id     uuid not null,
    coming      boolean not null,
    reason      text not null default '' check (length(reason) <= 1000),
    answered_at timestamptz not null,
    primary key (session_id, seat_id),
    foreign key (session_id, seat_id) references evaluation.invitation (session_id, seat_id),
    check (coming or reason <> '')
);

-- Who is invited besides the council: producers, communes, experts. Typed names.
create table evaluation.guest (
    id         uuid primary key,
    session_id uuid not null references evaluation.session (id),
    position   int not null,
    name       text not null check (length(name) between 1 and 200),
    agency     text not null default '' check (length(agency) <= 300),
    unique (session_id, position)
);

-- What the codes of the hall and of the cards are made with; drawn at random, once for each meeting.
create table evaluation.hall_key (
    session_id uuid primary key references evaluation.session (id),
    secret     bytea not null check (length(secret) = 32),
    made_at    timestamptz not null
);
