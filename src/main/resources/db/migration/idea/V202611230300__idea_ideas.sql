create schema if not exists idea;

-- Ideas: what somebody would like to make or improve with the programme's help.
create table idea.idea (
    id            uuid primary key,
    version       integer not null default 0,
    number        integer generated always as identity unique,
    entity_id     uuid not null references producer.entity (id),
    name          text not null check (length(name) between 1 and 300),
    criteria_set  text,
    commune_code  text not null,
    commune_from  date not null,
    description   text not null check (length(description) between 1 and 4000),
    difference    text not null check (length(difference) between 1 and 4000),
    material      text not null check (length(material) <= 500),
    quantity      text not null check (length(quantity) <= 500),
    market        text not null check (length(market) <= 500),
    needs         text not null check (length(needs) <= 4000),
    product_id    uuid references product.product (id),
    potential_id  uuid,
    state         text not null check (state in ('REGISTERED', 'RETURNED', 'ACCEPTED', 'SELECTED', 'DECLINED', 'WITHDRAWN')),
    on_behalf     boolean not null,
    registered_by uuid not null,
    registered_at timestamptz not null,
    decided_on    date,
    reason        text not null default '',
    similar_id    uuid references idea.idea (id),
    foreign key (commune_code, commune_from) references territory.unit (code, valid_from),
    check ((state in ('SELECTED', 'DECLINED')) = (decided_on is not null)),
    check ((state in ('RETURNED', 'SELECTED', 'DECLINED')) <= (reason <> ''))
);
create index idea_by_entity on idea.idea (entity_id);
create index idea_by_commune on idea.idea (commune_code, commune_from, state);
create index idea_by_state on idea.idea (state, registered_at);
create index idea_by_name on idea.idea using gin (kernel.fold(name) gin_trgm_ops);
comment on column idea.idea.on_behalf is 'An officer typed it in for the maker';
comment on column idea.idea.product_id is 'The product it became or improves';
comment on column idea.idea.similar_id is 'Another idea the commune thinks it should be merged with';

-- What was done with an idea, by whom, and what was said.
create table idea.entry (
    id      bigint generated always as identity primary key,
    idea_id uuid not null references idea.idea (id),
    at      timestamptz not null,
    by_id   uuid not null,
    action  text not null,
    note    text not null check (length(note) <= 5000)
);
create index entry_by_idea on idea.entry (idea_id, id);

-- What other modules' queries may join.
create view idea.v_idea as
    select id, number, entity_id, name, criteria_set, commune_code, commune_from, state, decided_on, product_id, potential_id
    from idea.idea;
