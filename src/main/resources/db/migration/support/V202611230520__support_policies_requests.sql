-- What a province offers: dated, never changed; a new decision is a new policy, an ended one stays to be read.
create table support.policy (
    id              uuid primary key,
    province_code   text not null,
    province_from   date not null,
    programme       text not null,
    title           text not null check (title <> ''),
    kind            text not null,
    content         text not null,
    amount          numeric(15, 0) check (amount > 0),
    share           numeric(5, 2) check (share > 0 and share <= 100),
    ceiling         numeric(15, 0) check (ceiling > 0),
    least_stars     smallint check (least_stars between 3 and 5),
    most_stars      smallint check (most_stars between 3 and 5),
    beneficiaries   text[] not null,
    times           smallint check (times > 0),
    decision        text not null check (decision <> ''),
    decided_on      date not null,
    issuer          text not null,
    valid_from      date not null,
    valid_to        date,
    entered_at      timestamptz not null,
    entered_by      uuid not null,
    foreign key (province_code, province_from) references territory.unit (code, valid_from),
    check (amount is null or share is null),
    check (ceiling is null or share is not null),
    check (most_stars >= least_stars),
    check (valid_to >= valid_from - 1)
);
create index policy_by_province on support.policy (province_code, province_from);

-- Kinds of support a province names beside those of its programme.
create table support.own_kind (
    province_code text not null,
    province_from date not null,
    name          text not null check (name <> ''),
    added_at      timestamptz not null,
    added_by      uuid not null,
    primary key (province_code, province_from, name),
    foreign key (province_code, province_from) references territory.unit (code, valid_from)
);

-- A producer asks, offices receive, decide and deliver, the producer confirms.
create table support.request (
    id             uuid primary key,
    number         bigint generated always as identity unique,
    version        integer not null default 0,
    entity_id      uuid not null references producer.entity (id),
    product_id     uuid references product.product (id),
    plan_id        uuid,
    policy_id      uuid references support.policy (id),
    kind           text not null,
    named          text not null,
    what           text not null check (what <> ''),
    why            text not null,
    cost           numeric(15, 0) check (cost >= 0),
    asked          numeric(15, 0) check (asked >= 0),
    state          text not null,
    asked_at       timestamptz not null,
    asked_by       uuid not null,
    decision       text not null default '',
    decided_on     date,
    granted        numeric(15, 0) check (granted >= 0),
    delivered_on   date,
    delivered      text not null default '',
    delivered_worth numeric(15, 0) check (delivered_worth >= 0),
    giver          text not null default '',
    given_source   text
);
create index request_by_entity on support.request (entity_id);
create index request_by_policy on support.request (policy_id) where policy_id is not null;
create index request_by_state on support.request (state);

create table support.request_step (
    id         bigint generated always as identity primary key,
    request_id uuid not null references support.request (id),
    action     text not null,
    to_state   text not null,
    at         timestamptz not null,
    by         uuid not null,
    by_name    text not null,
    note       text not null
);
create index request_step_by_request on support.request_step (request_id);

-- Rewards and commendations by decision; one entered wrongly is struck out.
create table support.commendation (
    id            uuid primary key,
    province_code text not null,
    province_from date not null,
    entity_id     uuid references producer.entity (id),
    -- personal data when a person is honoured: for offices, and for the producer concerned
    honoured      text not null check (honoured <> ''),
    form          text not null check (form <> ''),
    reason        text not null check (reason <> ''),
    decision      text not null check (decision <> ''),
    decided_on    date not null,
    issuer        text not null,
    amount        numeric(15, 0) check (amount >= 0),
    entered_at    timestamptz not null,
    entered_by    uuid not null,
    struck_reason text,
    foreign key (province_code, province_from) references territory.unit (code, valid_from)
);
create index commendation_by_province on support.commendation (province_code, province_from, decided_on);
create index commendation_by_entity on support.commendation (entity_id) where entity_id is not null;
