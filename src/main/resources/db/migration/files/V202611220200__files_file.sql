create schema files;

-- one row per content; the bytes lie under the application's home, and are there before the row is
create table files.file (
    sha256     text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint not null check (size > 0),
    kind       text not null check (kind in ('PDF', 'JPG', 'PNG', 'DOCX', 'XLSX', 'MP3', 'MP4')),
    stored_at  timestamptz not null
);
