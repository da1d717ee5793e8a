-- Spreadsheets handed in: looked at first, then all of their rows are kept or none.
create table declaration.sheet (
    id          uuid primary key,
    file_name   text not null,
    sha256      text not null,
    -- letter of each column by field
    columns     jsonb not null,
    -- cells by field, with the row's number and which cells hold numbers
    rows        jsonb not null,
    state       text not null check (state in ('PREVIEW', 'SAVED', 'SENT', 'DISCARDED')),
    uploaded_by uuid not null,
    uploaded_at timestamptz not null,
    settled_at  timestamptz,
    check ((state = 'PREVIEW') = (settled_at is null))
);
create index sheet_by_account on declaration.sheet (uploaded_by);
