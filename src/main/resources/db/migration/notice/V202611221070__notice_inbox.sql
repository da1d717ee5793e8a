create schema notice;

-- A message to one account. Its text is made when it is read, in the reader's language, from key and arguments.
create table notice.message (
    id         uuid primary key,
    account_id uuid not null references identity.account (id),
    title_key  text not null,
    args       text[] not null,
    url        text not null check (url ~ '^/([^/].*)?$'),
    -- says that two messages are the same one, so that what is sent twice arrives once
    dedupe_key text not null,
    sent_at    timestamptz not null,
    read_at    timestamptz,
    unique (account_id, dedupe_key)
);
create index message_unread on notice.message (account_id) where read_at is null;
create index message_by_account on notice.message (account_id, sent_at desc);

-- Where an account wants its messages by mail too; entered by its owner.
create table notice.mail_address (
    account_id uuid primary key references identity.account (id),
    address    text not null check (address ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(address) <= 254),
    entered_at timestamptz not null
);

-- What is to be mailed, with what became of it.
create table notice.mail (
    message_id  uuid primary key references notice.message (id),
    address     text not null,
    attempts    integer not null default 0 check (attempts >= 0),
    next_at     timestamptz not null,
    sent_at     timestamptz,
    given_up_at timestamptz,
    last_error  text,
    check (sent_at is null or given_up_at is null)
);
create index mail_waiting on notice.mail (next_at) where sent_at is null and given_up_at is null;

-- The address of an account's calendar: only the hash of its secret is kept.
create table notice.calendar_link (
    account_id uuid primary key references identity.account (id),
    token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    made_at    timestamptz not null
);
