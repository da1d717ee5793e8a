-- a list sent to the province holds as many products as it was sent with
select s.year, s.commune_code from idea.expected_sent s
where s.products <> (select count(*) from idea.expected e join idea.potential p on p.id = e.potential_id
                     where e.year = s.year and p.commune_code = s.commune_code and p.commune_from = s.commune_from);
