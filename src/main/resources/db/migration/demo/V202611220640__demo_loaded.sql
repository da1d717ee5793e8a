create schema demo;

-- One row once the demo world was loaded, so that it never is twice.
create table demo.loaded (
    only_row  boolean primary key default true check (only_row),
    loaded_at timestamptz not null
);
