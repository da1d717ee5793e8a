-- What every module's search shares: text without case, diacritics or the difference of đ and d.
create schema kernel;
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- The same as kernel.SearchText.fold in Java: a test compares the two over real names.
create function kernel.fold(value text) returns text
    language sql immutable strict parallel safe
as $$
select trim(regexp_replace(
    translate(regexp_replace(normalize(lower(value), nfd), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'),
    '[^[:alnum:]]+', ' ', 'g'))
$$;
