create schema audit;

create table audit.entry (
    id           bigint generated always as identity primary key,
    at           timestamptz not null,
    actor_id     uuid not null,
    actor_name   text not null,
    type         text not null,
    subject_type text not null,
    subject_id   text not null,
    facts        jsonb not null
);
create index entry_by_subject on audit.entry (subject_id, id desc);

-- An entry cannot be altered or taken out, not even by a mistake in our own code.
create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'audit.entry is append-only';
end
$$;
create trigger entry_append_only before update or delete on audit.entry
    for each row execute function audit.refuse_change();
