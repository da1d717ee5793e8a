-- A field is an area; a harvested lot comes from one.
alter table traceability.place add foreign key (area_id) references producer.area (id);
alter table traceability.lot add foreign key (area_id) references producer.area (id);
