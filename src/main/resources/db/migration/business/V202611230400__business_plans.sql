create schema business;

-- A business plan (phương án sản xuất, kinh doanh) for one selected idea.
create table business.plan (
    id              uuid primary key,
    number          integer generated always as identity unique,
    version         integer not null default 0,
    idea_id         uuid not null references idea.idea (id),
    entity_id       uuid not null references producer.entity (id),
    commune_code    text not null,
    commune_from    date not null,
    name            text not null check (length(name) between 1 and 300),
    criteria_set    text not null default '',
    state           text not null
        check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'COMPLETED', 'REFUSED', 'ABANDONED')),
    product_id      uuid unique references product.product (id),
    opened_at       timestamptz not null,
    submitted_at    timestamptz,
    decision_number text,
    decided_on      date,
    decision_reason text not null default '',
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    check (state not in ('APPROVED', 'COMPLETED') or decision_number is not null and decided_on is not null),
    check (product_id is null or decision_number is not null)
);
-- one living plan for an idea
create unique index plan_one_of_idea on business.plan (idea_id) where state not in ('REFUSED', 'ABANDONED');
create index plan_by_entity on business.plan (entity_id);
create index plan_by_commune on business.plan (commune_code, commune_from, state);

comment on column business.plan.criteria_set is 'Code of the criteria set the idea named; empty when none';

-- The seven parts, each saved by itself.
create table business.part (
    plan_id    uuid not null references business.plan (id),
    name       text not null check (name in ('MARKET', 'PRODUCT', 'MATERIAL', 'CAPACITY', 'PEOPLE', 'FINANCE', 'RISKS')),
    version    integer not null,
    content    jsonb not null,
    changed_at timestamptz not null,
    primary key (plan_id, name)
);

-- Each step of a plan, for good.
create table business.step (
    id         bigint generated always as identity primary key,
    plan_id    uuid not null references business.plan (id),
    action     text not null,
    from_state text not null,
    to_state   text not null,
    note       text not null default '',
    by_account uuid not null,
    at         timestamptz not null
);
create index step_by_plan on business.step (plan_id);

-- What is to be done, by when, and what became of it.
create table business.milestone (
    id         uuid primary key,
    plan_id    uuid not null references business.plan (id),
    version    integer not null default 0,
    title      text not null check (length(title) between 1 and 300),
    due        date not null,
    done_on    date,
    result     text not null default '',
    photo      text references files.file (sha256),
    entered_at timestamptz not null
);
create index milestone_by_plan on business.milestone (plan_id, due);
create index milestone_open on business.milestone (due) where done_on is null;

-- What the office found on each question, once for each time the plan was handed in.
create table business.assessment (
    plan_id    uuid not null references business.plan (id),
    round      integer not null check (round > 0),
    question   text not null,
    rating     text not null check (rating in ('GOOD', 'ENOUGH', 'WEAK')),
    note       text not null default '',
    by_account uuid not null,
    at         timestamptz not null,
    primary key (plan_id, round, question)
);

-- What a returned plan has to be mended in, part by part.
create table business.return_item (
    id      bigint generated always as identity primary key,
    plan_id uuid not null references business.plan (id),
    round   integer not null,
    part    text not null,
    request text not null check (length(request) between 1 and 2000)
);
create index return_item_by_plan on business.return_item (plan_id, round);

-- Advice given on site, for the producer to read.
create table business.advice (
    id         uuid primary key,
    plan_id    uuid not null references business.plan (id),
    visited_on date not null,
    place      text not null,
    advice     text not null check (length(advice) between 1 and 4000),
    agreed     text not null,
    follow_up  date,
    by_account uuid not null,
    at         timestamptz not null,
    check (follow_up is null or follow_up >= visited_on)
);
create index advice_by_plan on business.advice (plan_id, visited_on);

-- What modules above may join.
create view business.v_plan as
    select id, number, idea_id, entity_id, name, state, product_id, commune_code, commune_from, decided_on from business.plan;
