-- every potential product came by a sending that is remembered
select p.id from idea.potential p where not exists (select 1 from idea.potential_sent s where s.potential_id = p.id);
