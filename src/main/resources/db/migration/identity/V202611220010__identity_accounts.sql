create schema identity;

create table identity.account (
    id            uuid primary key,
    login         text not null unique check (login = lower(login)),
    name          text not null check (length(name) between 1 and 200),
    password_hash text not null,
    active        boolean not null default true,
    failures      smallint not null default 0,
    locked_until  timestamptz,
    opened_at     timestamptz not null
);

-- A role for a scope while the range lasts; a grant that ended stays, so that old acts can be understood.
create table identity.account_grant (
    account_id uuid not null references identity.account (id),
    role       text not null,
    scope      text not null,
    valid      daterange not null,
    primary key (account_id, role, scope, valid),
    exclude using gist (account_id with =, role with =, scope with =, valid with &&)
);
create index account_grant_by_role on identity.account_grant (role, scope);
