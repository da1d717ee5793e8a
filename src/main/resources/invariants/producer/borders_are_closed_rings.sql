-- a border is one closed ring of at least four positions (RFC 7946 3.1.6)
select id from producer.area
where boundary is not null
    and (jsonb_array_length(boundary -> 'coordinates') <> 1
        or jsonb_array_length(boundary -> 'coordinates' -> 0) < 4
        or boundary -> 'coordinates' -> 0 -> 0 <> boundary -> 'coordinates' -> 0 -> -1);
