-- What each member of a council declares about each product before it is scored (26/2026 Điều 4.2).
create table evaluation.declaration (
    product_id  uuid not null references evaluation.session_product (id),
    seat_id     uuid not null references evaluation.seat (id),
    conflict    boolean not null,
    kind        text check (kind in ('KIN', 'EMPLOYMENT', 'OWNERSHIP', 'CONSULTANCY', 'TRAINING', 'TRADE', 'OTHER')),
    explanation text not null default '' check (length(explanation) <= 4000),
    declared_at timestamptz not null,
    primary key (product_id, seat_id),
    check (not conflict or (kind is not null and explanation <> ''))
);

-- What an office enters about a person on its councils, to be compared with producers.
create table evaluation.member_profile (
    account_id uuid not null references identity.account (id),
    scope      text not null,
    address    text not null default '' check (length(address) <= 500),
    commune    text,
    phone      text not null default '' check (length(phone) <= 50),
    version    int not null default 0,
    entered_by uuid not null references identity.account (id),
    entered_at timestamptz not null,
    primary key (account_id, scope)
);
comment on column evaluation.member_profile.address is 'Personal data: shown to the council''s office, secretary and the person; the chair sees what a signal cites';
comment on column evaluation.member_profile.commune is 'Personal data: shown to the council''s office, secretary and the person; the chair sees what a signal cites';
comment on column evaluation.member_profile.phone is 'Personal data: shown to the council''s office, secretary and the person; the chair sees what a signal cites';

create table evaluation.member_interest (
    id                  uuid primary key,
    account_id          uuid not null references identity.account (id),
    scope               text not null,
    kind                text not null check (kind in ('EMPLOYMENT', 'OWNERSHIP', 'CONSULTANCY', 'TRAINING', 'TRADE')),
    organisation        text not null check (length(organisation) between 1 and 300),
    registration_number text not null default '' check (length(registration_number) <= 100),
    note                text not null default '' check (length(note) <= 1000),
    entered_by          uuid not null references identity.account (id),
    entered_at          timestamptz not null
);
comment on table evaluation.member_interest is 'Personal data: shown to the council''s office, secretary and the person; the chair sees what a signal cites';
create index member_interest_by_account on evaluation.member_interest (account_id, scope);

-- What a person decided on a signal. Other facts make another signal, which asks again.
create table evaluation.signal_answer (
    product_id uuid not null references evaluation.session_product (id),
    seat_id    uuid not null references evaluation.seat (id),
    rule       text not null,
    facts      text not null check (length(facts) <= 2000),
    recused    boolean not null,
    reason     text not null check (length(reason) between 1 and 4000),
    by_account uuid not null references identity.account (id),
    at         timestamptz not null,
    primary key (product_id, seat_id, rule, facts)
);
