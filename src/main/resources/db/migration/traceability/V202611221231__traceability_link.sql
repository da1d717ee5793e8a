-- Where the resolver leads: for a key, or a key narrowed by qualifiers, the links its producer set.
create table traceability.link_set (
    id           uuid primary key,
    entity_id    uuid not null references producer.entity (id),
    key_ai       text not null check (key_ai ~ '^([0-9]{2,4}|p|pl)$'),
    key_value    text not null check (length(key_value) between 1 and 90),
    qualifiers   text not null check (length(qualifiers) <= 300),
    description  text not null check (length(description) <= 300),
    default_type text not null,
    changed_at   timestamptz not null,
    unique (key_ai, key_value, qualifiers)
);
create index link_set_by_entity on traceability.link_set (entity_id);
comment on column traceability.link_set.key_ai is 'GS1 application identifier; p and pl for internal codes of items and places';
comment on column traceability.link_set.qualifiers is 'As in a path, values escaped, {name} for any value: 10/{lotnumber}; empty for the key itself';

create table traceability.link (
    set_id     uuid not null references traceability.link_set (id) on delete cascade,
    position   integer not null check (position >= 0),
    link_type  text not null,
    href       text not null check (href ~* '^https?://' and length(href) <= 2000),
    title      text not null check (length(title) between 1 and 300),
    media_type text,
    hreflang   text[] not null,
    context    text[] not null,
    primary key (set_id, position)
);
comment on column traceability.link.link_type is 'CURIE of the GS1 web vocabulary (gs1:pip) or a whole URI';
comment on column traceability.link.href is 'Only http and https, entered by whoever holds the number: the resolver leads nowhere a stranger chose';
