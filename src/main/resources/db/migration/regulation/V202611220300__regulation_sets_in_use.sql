create schema regulation;

-- A set that something refers to is fixed for ever; the application does not start when its content has changed.
create table regulation.criteria_set (
    code text primary key,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    first_used_at timestamptz not null
);

create function regulation.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'criteria set % is in use and never changes', old.code;
end
$$;

create trigger criteria_set_is_fixed before update or delete on regulation.criteria_set
    for each row execute function regulation.refuse_change();
