-- The programme also knows unions of co-operatives and households without registration; neither may file (26/2026 Điều 2.3).
alter table producer.entity drop constraint entity_kind_check;
alter table producer.entity add constraint entity_kind_check check (kind in ('COOPERATIVE', 'COOPERATIVE_GROUP', 'ENTERPRISE',
    'FARM', 'PRODUCTION_HOUSEHOLD', 'BUSINESS_HOUSEHOLD', 'ASSOCIATION', 'OPERATING_CENTRE', 'COOPERATIVE_UNION',
    'UNREGISTERED_HOUSEHOLD'));

-- Whether an entity is known already: by its registration number, or by its name and commune.
create index entity_by_registration on producer.entity (kernel.fold(registration_number)) where registration_number <> '';
create index entity_by_folded_name on producer.entity (kernel.fold(name), commune_code);
