-- Queries under a name, as their makers wrote them.
create table epcis.named_query (
    owner   uuid not null references producer.entity (id),
    name    text not null check (length(name) between 1 and 200),
    query   text not null,
    made_at timestamptz not null,
    primary key (owner, name)
);

-- Page tokens given back before their time; they hold all they need themselves.
create table epcis.released_token (
    owner      uuid not null references producer.entity (id),
    digest     text not null,
    expires_at timestamptz not null,
    primary key (owner, digest)
);
