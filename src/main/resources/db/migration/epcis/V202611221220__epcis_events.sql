create schema epcis;

-- A producer's repository. Its row is locked while the producer's events are written: captures of one producer follow one
-- another, so two that bring the same events in another order never wait for each other.
create table epcis.repository (
    owner uuid primary key references producer.entity (id)
);

-- An event, as it came and as it is found. Rows are only ever added. No foreign keys and no further constraints: events come
-- by the ten thousand, checked before; invariants look after the rest.
create table epcis.event (
    id             bigint generated always as identity primary key,
    owner          uuid not null,
    event_id       text collate "C" not null,
    declared_wrong boolean not null,
    type           text not null check (type in ('OBJECT', 'AGGREGATION', 'TRANSACTION', 'TRANSFORMATION', 'ASSOCIATION')),
    event_time     timestamptz not null,
    record_time    timestamptz not null,
    action         text check (action in ('ADD', 'OBSERVE', 'DELETE')),
    biz_step       text collate "C",
    disposition    text collate "C",
    read_point     text collate "C",
    biz_location   text collate "C",
    facts          jsonb,
    contexts       text,
    capture        uuid,
    body           text not null,
    unique (owner, event_id, declared_wrong)
);
comment on column epcis.event.declared_wrong is 'An error declaration has the id of the event it declares wrong';
comment on column epcis.event.facts is 'What the columns do not hold, by the names of the query language: {"bt:po": ["https://…"], "q:KGM": [150]}; null without any';
comment on column epcis.event.contexts is 'What the document''s @context adds to the standard''s, as JSON; null when nothing';
comment on column epcis.event.body is 'The event as JSON, as it came, with eventID and recordTime';

-- Each answers "the newest with this value" by walking the index from its end.
create index event_by_time on epcis.event (owner, event_time, id);
create index event_by_record on epcis.event (owner, record_time, id);
create index event_by_type on epcis.event (owner, type, event_time, id);
create index event_by_step on epcis.event (owner, biz_step, event_time, id) where biz_step is not null;
create index event_by_disposition on epcis.event (owner, disposition, event_time, id) where disposition is not null;
create index event_by_read_point on epcis.event (owner, read_point, event_time, id) where read_point is not null;
create index event_by_location on epcis.event (owner, biz_location, event_time, id) where biz_location is not null;
create index event_by_fact on epcis.event using gin (facts jsonb_path_ops) where facts is not null;

-- Which identifiers an event speaks of. The key holds the whole row in the order of a history: owner, identifier, time.
create table epcis.event_identifier (
    owner      uuid not null,
    uri        text collate "C" not null,
    event_time timestamptz not null,
    event      bigint not null,
    place      smallint not null check (place between 0 and 8),
    primary key (owner, uri, event_time, event, place)
);
comment on column epcis.event_identifier.place is '0 epc, 1 child epc, 2 parent, 3 input epc, 4 output epc, 5 class, 6 child class, 7 input class, 8 output class';
comment on column epcis.event_identifier.uri is 'Canonical: URN and Digital Link forms of one identifier are one';
