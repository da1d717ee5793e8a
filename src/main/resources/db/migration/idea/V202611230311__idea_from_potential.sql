-- An idea that came from a potential product names one that exists.
alter table idea.idea add constraint idea_from_potential foreign key (potential_id) references idea.potential (id);
create index idea_by_potential on idea.idea (potential_id) where potential_id is not null;
