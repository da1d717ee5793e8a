-- The secret with which the sheets handed out as workbooks are sealed; made once, by the first that asks.
create table evaluation.workbook_key (
    single boolean primary key default true check (single),
    key    bytea not null check (length(key) >= 32)
);

-- A filled workbook as its member brought it back. It stays as it was; what became of it is said once.
create table evaluation.workbook_import (
    id          uuid primary key,
    session_id  uuid not null references evaluation.session (id),
    account_id  uuid not null references identity.account (id),
    sha256      text not null references files.file (sha256),
    name        text not null check (length(name) between 1 and 300),
    state       text not null check (state in ('PREVIEW', 'SAVED', 'DISCARDED')),
    uploaded_at timestamptz not null,
    ended_at    timestamptz,
    saves       int check (saves >= 0),
    check ((state = 'PREVIEW') = (ended_at is null)),
    check ((state = 'SAVED') = (saves is not null))
);
create index workbook_import_by_account on evaluation.workbook_import (account_id, session_id, uploaded_at);
