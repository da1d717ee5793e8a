-- every set of links has a link of its default type: the resolver always knows one place to lead to
select s.id from traceability.link_set s
where not exists (select 1 from traceability.link l where l.set_id = s.id and l.link_type = s.default_type);
