-- events belong to a producer that has a repository (EPCIS 2.0: a key sees its producer's events only)
select distinct e.owner from epcis.event e
where not exists (select 1 from epcis.repository r where r.owner = e.owner);
