-- A finished proof is the sum of its rolls.
select p.day from stamp.proof p
left join lateral (select count(*) as orders, coalesce(sum(codes), 0) as codes, coalesce(sum(resolving), 0) as resolving
                   from stamp.proof_order o where o.day = p.day) s on true
where p.finished_at is not null and (p.orders, p.codes, p.resolving) is distinct from (s.orders::integer, s.codes::bigint, s.resolving::bigint)
