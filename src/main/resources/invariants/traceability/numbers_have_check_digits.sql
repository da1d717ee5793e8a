-- GTINs and GLNs end with their check digit
select n.id from (select id, gtin as digits from traceability.item where gtin is not null
                  union all select id, '0' || gln from traceability.place where gln is not null) n
where (select sum(substr(n.digits, i, 1)::int * case when i % 2 = 1 then 3 else 1 end) from generate_series(1, 14) i) % 10 <> 0;
